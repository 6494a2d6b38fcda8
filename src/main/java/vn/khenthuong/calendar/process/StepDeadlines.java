package vn.khenthuong.calendar.process;

import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.CalendarChange;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.calendar.RunningDeadlines;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.calendar.TimeLimit.Basis;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.OpenTaskRows;
import vn.khenthuong.kernel.Deadline;

/**
 * The due dates of open tasks that are counted in working days since the step began. Their reminders and escalations are counted
 * from the due date each morning, so they come along.
 */
@Component
class StepDeadlines implements RunningDeadlines {

    private static final int AT_ONCE = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final EngineAsSystem engine;
    private final Sla sla;
    private final OpenTaskRows rows;

    StepDeadlines(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService models,
            EngineAsSystem engine,
            Sla sla,
            OpenTaskRows rows) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.engine = engine;
        this.sla = sla;
        this.rows = rows;
    }

    @Override
    public List<MovedDeadline> movedBy(CalendarChange change) {
        return engine.call(() -> found(change));
    }

    @Override
    public List<MovedDeadline> move(CalendarChange change) {
        return engine.call(() -> {
            rows.holdAll();
            var moved = found(change);
            moved.forEach(one -> tasks.setDueDate(one.taskId(), Date.from(one.to())));
            return moved;
        });
    }

    private List<MovedDeadline> found(CalendarChange change) {
        var moving =
                tasks
                        .createTaskQuery()
                        .dueAfter(Date.from(Deadline.endOf(change.today()).instant()))
                        .list()
                        .stream()
                        .filter(this::isCountedInWorkingDays)
                        .filter(task -> isMoved(task, change))
                        .toList();
        var subjects = subjects(moving);
        var names = new HashMap<String, String>();
        return moving.stream()
                .map(task -> new MovedDeadline(
                        task.getId(),
                        names.computeIfAbsent(task.getProcessDefinitionId(), this::nameOf),
                        subjects.get(task.getProcessInstanceId()),
                        task.getName(),
                        task.getDueDate().toInstant(),
                        change.moved(task.getDueDate().toInstant())))
                .toList();
    }

    private boolean isCountedInWorkingDays(Task task) {
        return sla.basis(task.getTaskDefinitionKey()) == Basis.WORKING_DAYS;
    }

    private static boolean isMoved(Task task, CalendarChange change) {
        var due = task.getDueDate().toInstant();
        return !change.moved(due).equals(due);
    }

    private Map<String, String> subjects(Collection<Task> moving) {
        var instances =
                moving.stream().map(Task::getProcessInstanceId).distinct().toList();
        var subjects = new HashMap<String, String>();
        for (var from = 0; from < instances.size(); from += AT_ONCE) {
            var some = instances.subList(from, Math.min(from + AT_ONCE, instances.size()));
            subjects.putAll(runtime.createProcessInstanceQuery().processInstanceIds(Set.copyOf(some)).list().stream()
                    .collect(Collectors.toMap(ProcessInstance::getId, StepDeadlines::subject)));
        }
        return subjects;
    }

    private static String subject(ProcessInstance instance) {
        return Optional.ofNullable(instance.getBusinessKey()).orElse("");
    }

    private String nameOf(String definition) {
        return models.getProcessDefinition(definition).getName();
    }
}
