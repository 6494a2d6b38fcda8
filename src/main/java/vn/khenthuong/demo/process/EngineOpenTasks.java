package vn.khenthuong.demo.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.UserTask;

/** Asks the engine, as the system; the unit of a task is the tenant of its instance. */
@Component
@Profile(Demo.PROFILE)
class EngineOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final EngineAsSystem engine;
    private final OfficialsAtWork officials;

    EngineOpenTasks(TaskService tasks, RuntimeService runtime, EngineAsSystem engine, OfficialsAtWork officials) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.engine = engine;
        this.officials = officials;
    }

    @Override
    public List<OpenTask> at(UserTask<?> step) {
        return engine.call(() -> {
            var waiting = tasks.createTaskQuery()
                    .processDefinitionKey(step.process())
                    .taskDefinitionKey(step.id())
                    .active()
                    .orderByDueDate()
                    .asc()
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            var subjects = subjects(waiting);
            return waiting.stream()
                    .map(task -> new OpenTask(
                            task.getId(),
                            subjects.get(task.getProcessInstanceId()),
                            task.getTenantId(),
                            task.getAssignee()))
                    .toList();
        });
    }

    private Map<String, String> subjects(List<Task> waiting) {
        if (waiting.isEmpty()) {
            return Map.of();
        }
        return runtime
                .createProcessInstanceQuery()
                .processInstanceIds(
                        waiting.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    @Override
    public boolean isFor(String id, String userId) {
        return officials.as(
                userId,
                () -> tasks.createTaskQuery()
                                .taskId(id)
                                .or()
                                .taskCandidateUser(userId)
                                .taskAssignee(userId)
                                .endOr()
                                .count()
                        > 0);
    }

    @Override
    public void give(String id, String userId) {
        engine.run(() -> {
            var task = tasks.createTaskQuery().taskId(id).taskUnassigned().singleResult();
            if (task != null) {
                tasks.claim(id, userId);
            }
        });
    }
}
