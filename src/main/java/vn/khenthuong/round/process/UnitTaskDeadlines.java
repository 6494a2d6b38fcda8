package vn.khenthuong.round.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.round.AwardRoundProcess.Dossiers;
import vn.khenthuong.round.AwardRoundProcess.Variables;
import vn.khenthuong.round.Rounds;

/**
 * Lets open dossiers follow a moved deadline: the due date of the task their unit has at hand and the deadline its later tasks
 * will read. Dossiers of units whose deadline stayed where it was are left alone.
 */
@Component
class UnitTaskDeadlines {

    private final Rounds rounds;
    private final EngineAsSystem engine;

    UnitTaskDeadlines(Rounds rounds, EngineAsSystem engine) {
        this.rounds = rounds;
        this.engine = engine;
    }

    void follow(String round, ProcessEngineServices services) {
        engine.run(() -> move(round, services));
    }

    private void move(String round, ProcessEngineServices services) {
        var tasks = services.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(Dossiers.KEY)
                .taskDefinitionKeyIn(Dossiers.UNIT_TASKS)
                .processVariableValueEquals(Variables.ROUND.name(), round)
                .list();
        if (tasks.isEmpty()) {
            return;
        }
        var known =
                knownDeadlines(tasks.stream().map(Task::getProcessInstanceId).toArray(String[]::new), services);
        var deadlines = new HashMap<String, Instant>();
        for (var task : tasks) {
            var deadline = deadlines.computeIfAbsent(task.getTenantId(), unit -> rounds.deadlineFor(round, unit));
            var entry = Variables.UNIT_DEADLINE.of(deadline);
            if (!entry.getValue().equals(known.get(task.getProcessInstanceId()))) {
                services.getRuntimeService().setVariable(task.getProcessInstanceId(), entry.getKey(), entry.getValue());
                services.getTaskService().setDueDate(task.getId(), Date.from(deadline));
            }
        }
    }

    private static Map<String, Object> knownDeadlines(String[] instances, ProcessEngineServices services) {
        return services
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(Variables.UNIT_DEADLINE.name())
                .list()
                .stream()
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, VariableInstance::getValue, (one, same) -> one));
    }
}
