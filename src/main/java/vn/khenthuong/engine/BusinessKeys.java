package vn.khenthuong.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the instances of tasks are about: asked as the system, because not everybody who works a task may read its instance. */
@Component
public class BusinessKeys {

    private final RuntimeService runtime;
    private final EngineAsSystem engine;

    BusinessKeys(RuntimeService runtime, EngineAsSystem engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /** Business keys by id of the instance; instances without one are left out. */
    public Map<String, String> of(Collection<Task> tasks) {
        return tasks.isEmpty() ? Map.of() : engine.call(() -> read(tasks));
    }

    private Map<String, String> read(Collection<Task> tasks) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        tasks.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .filter(instance -> Objects.nonNull(instance.getBusinessKey()))
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
