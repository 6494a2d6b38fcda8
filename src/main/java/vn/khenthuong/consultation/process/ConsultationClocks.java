package vn.khenthuong.consultation.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.CalendarChange;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.calendar.RunningDeadlines;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.Consultation.State;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.nomination.DossierResumed;

/**
 * What hangs on the due date of a question: the timer that ends the waiting, and what its agency is told. The due date itself is
 * moved by the calendar as that of every step, and by whoever holds and resumes the dossier.
 */
@Component
class ConsultationClocks implements RunningDeadlines {

    private final Consultations consultations;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineAsSystem engine;

    ConsultationClocks(
            Consultations consultations,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            EngineAsSystem engine) {
        this.consultations = consultations;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.engine = engine;
    }

    /** The due dates are told where they are moved. */
    @Override
    public List<MovedDeadline> movedBy(CalendarChange change) {
        return List.of();
    }

    @Override
    public List<MovedDeadline> move(CalendarChange change) {
        engine.run(() -> management
                .createJobQuery()
                .processDefinitionKey(ConsultationProcess.KEY)
                .active()
                .timers()
                .list()
                .forEach(timer -> move(timer, change)));
        return List.of();
    }

    private void move(Job timer, CalendarChange change) {
        var due = timer.getDuedate().toInstant();
        var moved = change.moved(due);
        if (!moved.equals(due)) {
            management.setJobDuedate(timer.getId(), Date.from(moved));
            consultations.moveDeadline(keyOf(timer), moved);
        }
    }

    private String keyOf(Job timer) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(timer.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Task and timer run again with the days they had left. */
    @EventListener
    void on(DossierResumed resumed) {
        consultations.of(resumed.number()).stream()
                .filter(one -> one.state() == State.ASKED)
                .forEach(this::follow);
    }

    private void follow(Consultation asked) {
        engine.run(() -> tasks
                .createTaskQuery()
                .processDefinitionKey(ConsultationProcess.KEY)
                .processInstanceBusinessKey(asked.key())
                .list()
                .stream()
                .map(Task::getDueDate)
                .filter(due -> due != null)
                .forEach(due -> consultations.moveDeadline(asked.key(), due.toInstant())));
    }
}
