package vn.khenthuong.nomination.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.NominationProcess.Variables;
import vn.khenthuong.nomination.UnitTaskClocks;
import vn.khenthuong.round.RoundDeadlines;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.round.UnitDeadlineMoved;

/**
 * Lets open dossiers follow a moved deadline: the due date of the task their unit has at hand and the deadline its later tasks
 * will read. Dossiers of units whose deadline stayed where it was are left alone.
 */
@Component
class UnitTaskDeadlines implements UnitTaskClocks {

    /** The tasks that are due at the unit deadline. */
    private static final String[] TASKS = {Tasks.PREPARE_DOSSIER.id(), Tasks.APPROVE_BY_UNIT.id()};

    private final Rounds rounds;
    private final EngineAsSystem engine;
    private final TaskService tasks;
    private final RuntimeService runtime;

    UnitTaskDeadlines(Rounds rounds, EngineAsSystem engine, TaskService tasks, RuntimeService runtime) {
        this.rounds = rounds;
        this.engine = engine;
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @EventListener
    void on(UnitDeadlineMoved moved) {
        engine.run(() -> follow(moved.round()));
    }

    @Override
    public int moving(String round, RoundDeadlines deadlines) {
        return engine.call(() -> toMove(round, deadlines::of).size());
    }

    private void follow(String round) {
        toMove(round, unit -> rounds.deadlineFor(round, unit)).forEach((task, deadline) -> {
            var entry = Variables.UNIT_DEADLINE.of(deadline);
            runtime.setVariable(task.getProcessInstanceId(), entry.getKey(), entry.getValue());
            if (task.getDueDate() != null) { // a held dossier gets its time back when it goes on
                tasks.setDueDate(task.getId(), Date.from(deadline));
            }
        });
    }

    /** The open tasks whose dossiers know another deadline than that of their unit, with the one they are to know. */
    private Map<Task, Instant> toMove(String round, Function<String, Instant> deadlineOf) {
        var open = tasks.createTaskQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .taskDefinitionKeyIn(TASKS)
                .processVariableValueEquals(Variables.ROUND.name(), round)
                .list();
        if (open.isEmpty()) {
            return Map.of();
        }
        var known = knownDeadlines(open);
        var deadlines = new HashMap<String, Instant>();
        Map<Task, Instant> moving = new LinkedHashMap<>();
        for (var task : open) {
            var deadline = deadlines.computeIfAbsent(task.getTenantId(), deadlineOf);
            if (!Variables.UNIT_DEADLINE.of(deadline).getValue().equals(known.get(task.getProcessInstanceId()))) {
                moving.put(task, deadline);
            }
        }
        return moving;
    }

    private Map<String, Object> knownDeadlines(List<Task> open) {
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(
                        open.stream().map(Task::getProcessInstanceId).toArray(String[]::new))
                .variableName(Variables.UNIT_DEADLINE.name())
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, VariableInstance::getValue, (one, same) -> one));
    }
}
