package vn.khenthuong.tracking.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.BusinessKeys;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.tracking.OfferedTask;
import vn.khenthuong.tracking.OfferedTasks;

/**
 * Asks the engine for tasks as the official who is signed in, so that its authorisations and tenants decide; what their
 * instances are about it asks as the system, because not everybody who works a task may read its instance.
 */
@Component
class EngineOfferedTasks implements OfferedTasks {

    private final TaskService tasks;
    private final BusinessKeys keys;
    private final RepositoryService repository;
    private final EngineAsSystem engine;

    EngineOfferedTasks(TaskService tasks, BusinessKeys keys, RepositoryService repository, EngineAsSystem engine) {
        this.tasks = tasks;
        this.keys = keys;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public List<OfferedTask> among(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var offered =
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        if (offered.isEmpty()) {
            return List.of();
        }
        var numbers = keys.of(offered);
        var processes = engine.call(() -> processes(offered));
        return offered.stream()
                .filter(task -> numbers.containsKey(task.getProcessInstanceId()))
                .map(task -> new OfferedTask(
                        task.getId(),
                        processes.get(task.getProcessDefinitionId()),
                        task.getTaskDefinitionKey(),
                        numbers.get(task.getProcessInstanceId()),
                        task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                        task.getAssignee()))
                .toList();
    }

    /** Keys by id of the definition; the engine asks the database for each it is asked for, and there are few. */
    private Map<String, String> processes(List<Task> offered) {
        return offered.stream()
                .map(Task::getProcessDefinitionId)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> repository.getProcessDefinition(id).getKey()));
    }
}
