package vn.khenthuong.decision.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.GivenDeadlines;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListTaskClocks;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.round.ListDeadlineChange.Stage;
import vn.khenthuong.round.ListDeadlineMoved;
import vn.khenthuong.round.Rounds;

/**
 * The deadlines that the guidance of a round gives to both departments are those of their tasks of its lists, and these follow
 * when one is moved. A list that begins after them has the usual working days.
 */
@Component
class ListDeadlines implements GivenDeadlines, ListTaskClocks {

    private static final Map<Stage, List<String>> STEPS = Map.of(
            Stage.FOCAL, List.of(Tasks.CONSOLIDATE_LIST.id(), Tasks.SIGN_FOCAL_SUBMISSION.id()),
            Stage.APPRAISAL, List.of(Tasks.SIGN_APPRAISAL_SUBMISSION.id()));

    private final Rounds rounds;
    private final EngineAsSystem engine;
    private final TaskService tasks;

    ListDeadlines(Rounds rounds, EngineAsSystem engine, TaskService tasks) {
        this.rounds = rounds;
        this.engine = engine;
        this.tasks = tasks;
    }

    @Override
    public Optional<Instant> dueAt(String step, String subject) {
        return STEPS.entrySet().stream()
                .filter(stage -> stage.getValue().contains(step))
                .findFirst()
                .map(stage -> rounds.scheduleOf(ListCode.parse(subject).round()).deadlineOf(stage.getKey()));
    }

    @Override
    public Moving moving(String round, Stage stage) {
        return engine.call(() -> {
            var open = open(round, stage);
            var lists = open.stream().map(Task::getProcessInstanceId).distinct().count();
            return new Moving(open.size(), (int) lists);
        });
    }

    @EventListener
    void on(ListDeadlineMoved moved) {
        engine.run(() -> open(moved.round(), moved.stage())
                .forEach(task -> tasks.setDueDate(
                        task.getId(), Date.from(moved.deadline().instant()))));
    }

    private List<Task> open(String round, Stage stage) {
        return tasks.createTaskQuery()
                .processDefinitionKey(AwardListProcess.KEY)
                .processVariableValueEquals(AwardListProcess.Variables.ROUND.name(), round)
                .taskDefinitionKeyIn(STEPS.get(stage).toArray(String[]::new))
                .list();
    }
}
