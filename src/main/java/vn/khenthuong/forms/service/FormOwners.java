package vn.khenthuong.forms.service;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.kernel.ConflictException;

/**
 * Which feature owns which task and which start. Looked up late, because features use the engine and the engine is built
 * with this; two owners of one task stop the start of the application.
 */
@Component
class FormOwners implements SmartInitializingSingleton {

    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private volatile Map<TaskKey, TaskForm> ownersOfTasks;
    private volatile Map<String, StartForm> ownersOfStarts;

    FormOwners(ObjectProvider<TaskForm> taskForms, ObjectProvider<StartForm> startForms) {
        this.taskForms = taskForms;
        this.startForms = startForms;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ownersOfTasks = unique(taskForms, form -> new TaskKey(form.process(), form.task()));
        ownersOfStarts = unique(startForms, StartForm::process);
    }

    TaskForm ofTask(OpenTask task) {
        var owner = ownersOfTasks.get(new TaskKey(task.process(), task.task()));
        if (owner == null) {
            throw new ConflictException("Chưa có chức năng xử lý nhiệm vụ này. Hãy báo quản trị viên.");
        }
        return owner;
    }

    StartForm ofStart(String process) {
        var owner = ownersOfStarts.get(process);
        if (owner == null) {
            throw new ConflictException("Quy trình này không khởi tạo bằng biểu mẫu.");
        }
        return owner;
    }

    private static <K, F> Map<K, F> unique(ObjectProvider<F> forms, Function<F, K> key) {
        var owners = new HashMap<K, F>();
        forms.stream().forEach(form -> {
            var other = owners.putIfAbsent(key.apply(form), form);
            if (other != null) {
                throw new IllegalStateException("%s and %s both own %s"
                        .formatted(other.getClass().getName(), form.getClass().getName(), key.apply(form)));
            }
        });
        return Map.copyOf(owners);
    }

    private record TaskKey(String process, String task) {}
}
