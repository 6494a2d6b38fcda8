package vn.khenthuong.appraisal.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Reception;
import vn.khenthuong.calendar.CalendarChange;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.calendar.RunningDeadlines;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.SupplementMoved;
import vn.khenthuong.round.UnitDeadlineMoved;

/**
 * The deadlines of supplements under way: the task the unit has at hand, the timer that ends the case, the deadline its later tasks
 * will read, and what the dossier says.
 */
@Component
class SupplementDeadlines implements RunningDeadlines {

    private static final String[] TASKS = {Tasks.SUPPLEMENT_DOSSIER.id(), Tasks.APPROVE_SUPPLEMENT.id()};

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final RepositoryService models;
    private final EngineAsSystem engine;
    private final Reception reception;
    private final ApplicationEventPublisher events;

    SupplementDeadlines(
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            RepositoryService models,
            EngineAsSystem engine,
            Reception reception,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.models = models;
        this.engine = engine;
        this.reception = reception;
        this.events = events;
    }

    @Override
    public List<MovedDeadline> movedBy(CalendarChange change) {
        return engine.call(() -> open(change).stream()
                .map(task -> moved(task, change))
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public List<MovedDeadline> move(CalendarChange change) {
        return engine.call(() -> open(change).stream()
                .map(task -> moved(task, change).map(moved -> move(task, moved)))
                .flatMap(Optional::stream)
                .toList());
    }

    /** The units of a round have got more time; a supplement has no less, a held one when it goes on. */
    @EventListener
    void on(UnitDeadlineMoved moved) {
        engine.run(() -> tasks
                .createTaskQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .taskDefinitionKeyIn(TASKS)
                .processVariableValueEquals(NominationProcess.Variables.ROUND.name(), moved.round())
                .list()
                .stream()
                .filter(task -> task.getDueDate() != null)
                .forEach(task -> extend(task, moved.round())));
    }

    private void extend(Task task, String round) {
        var number = numberOf(task);
        var present = task.getDueDate().toInstant();
        var extended = reception.extendedSupplementDeadline(number, present);
        if (extended.isAfter(present)) {
            move(task, moved(task, number, extended));
            events.publishEvent(
                    new SupplementMoved(number, round, task.getTenantId(), new Deadline(extended).lastDay()));
        }
    }

    private List<Task> open(CalendarChange change) {
        return tasks.createTaskQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .taskDefinitionKeyIn(TASKS)
                .dueAfter(Date.from(Deadline.endOf(change.today()).instant()))
                .list();
    }

    private Optional<MovedDeadline> moved(Task task, CalendarChange change) {
        var number = numberOf(task);
        var present = task.getDueDate().toInstant();
        var moved = reception.movedSupplementDeadline(number, requestedAt(task), present, change);
        return moved.equals(present) ? Optional.empty() : Optional.of(moved(task, number, moved));
    }

    private MovedDeadline moved(Task task, String number, Instant deadline) {
        return new MovedDeadline(
                task.getId(),
                models.getProcessDefinition(task.getProcessDefinitionId()).getName(),
                number,
                task.getName(),
                task.getDueDate().toInstant(),
                deadline);
    }

    private String numberOf(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** When the reception's task ended, which asked for it. */
    private Instant requestedAt(Task task) {
        return history
                .createHistoricTaskInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .taskDefinitionKey(Tasks.RECEIVE_DOSSIER.id())
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .list()
                .stream()
                .findFirst()
                .map(asked -> asked.getEndTime().toInstant())
                .orElseGet(() -> task.getCreateTime().toInstant());
    }

    private MovedDeadline move(Task task, MovedDeadline moved) {
        var entry = DueDateFacts.SUPPLEMENT_DEADLINE.of(moved.to());
        runtime.setVariable(task.getProcessInstanceId(), entry.getKey(), entry.getValue());
        tasks.setDueDate(task.getId(), Date.from(moved.to()));
        timers(task).forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(moved.to())));
        reception.moveSupplementDeadline(moved.subject(), moved.to());
        return moved;
    }

    /** Those that stand at the task: they end the case when the deadline has passed. */
    private List<Job> timers(Task task) {
        return management
                .createJobQuery()
                .executionId(task.getExecutionId())
                .timers()
                .list();
    }
}
