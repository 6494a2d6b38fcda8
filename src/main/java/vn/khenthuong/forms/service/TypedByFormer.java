package vn.khenthuong.forms.service;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;

/** Tells the feature that owns a task that its holder was shown what a former holder had typed and handed on. */
@Component
public class TypedByFormer {

    private final OpenTasks tasks;
    private final FormOwners owners;

    TypedByFormer(OpenTasks tasks, FormOwners owners) {
        this.tasks = tasks;
        this.owners = owners;
    }

    /** @param fields keys of the fields that were filled in */
    public void shown(String taskId, Actor reader, Set<String> fields) {
        tasks.find(taskId).ifPresent(task -> owners.ofTask(task).typedShown(task.inTheHandsOf(reader), fields));
    }
}
