package vn.khenthuong.batch.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.khenthuong.batch.BatchStep;
import vn.khenthuong.batch.WaitingTask;
import vn.khenthuong.batch.WaitingTasks;
import vn.khenthuong.engine.BusinessKeys;
import vn.khenthuong.engine.OpenTaskRows;
import vn.khenthuong.kernel.Actor;

/** Asks the engine as the official who is signed in, and completes by the guarded door of the forms. */
@Component
class EngineWaitingTasks implements WaitingTasks {

    private static final Comparator<WaitingTask> FIRST_DUE = Comparator.comparing(
                    WaitingTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WaitingTask::number);

    private final TaskService tasks;
    private final FormService forms;
    private final BusinessKeys keys;
    private final OpenTaskRows rows;

    EngineWaitingTasks(TaskService tasks, FormService forms, BusinessKeys keys, OpenTaskRows rows) {
        this.tasks = tasks;
        this.forms = forms;
        this.keys = keys;
        this.rows = rows;
    }

    @Override
    public List<WaitingTask> of(BatchStep step, Actor actor, int most) {
        var found = Stream.concat(free(step, actor).stream(), Stream.of(taken(step, actor)))
                .flatMap(query -> query.listPage(0, most).stream())
                .toList();
        var numbers = keys.of(found);
        return found.stream()
                .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
                .map(task -> new WaitingTask(
                        task.getId(),
                        numbers.get(task.getProcessInstanceId()),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant()))
                .sorted(FIRST_DUE)
                .limit(most)
                .toList();
    }

    @Override
    public long count(BatchStep step, Actor actor, Set<String> without) {
        var all = Stream.concat(free(step, actor).stream(), Stream.of(taken(step, actor)))
                .mapToLong(TaskQuery::count)
                .sum();
        return without.isEmpty() ? all : all - countOf(step, actor, without.toArray(String[]::new));
    }

    private long countOf(BatchStep step, Actor actor, String... dossiers) {
        return Stream.concat(free(step, actor).stream(), Stream.of(taken(step, actor)))
                .map(query -> query.processInstanceBusinessKeyIn(dossiers))
                .mapToLong(TaskQuery::count)
                .sum();
    }

    @Override
    public void hold(Collection<String> tasks) {
        rows.hold(tasks);
    }

    @Override
    public void complete(String taskId, Map<String, Object> answers) {
        forms.submitTaskForm(taskId, answers);
    }

    /** Nothing for somebody without a group: the engine takes no empty list of groups. */
    private Optional<TaskQuery> free(BatchStep step, Actor actor) {
        return actor.groups().isEmpty()
                ? Optional.empty()
                : Optional.of(query(step).taskCandidateGroupIn(List.copyOf(actor.groups())));
    }

    private TaskQuery taken(BatchStep step, Actor actor) {
        return query(step).taskAssignee(actor.userId());
    }

    private TaskQuery query(BatchStep step) {
        return tasks.createTaskQuery()
                .active()
                .processDefinitionKey(step.task().process())
                .taskDefinitionKey(step.task().id())
                .orderByDueDate()
                .asc();
    }
}
