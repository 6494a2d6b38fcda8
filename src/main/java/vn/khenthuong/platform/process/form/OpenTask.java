package vn.khenthuong.platform.process.form;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.platform.form.TaskAtHand;

/** A user task as it stands in the engine. */
record OpenTask(
        String taskId,
        String definitionId,
        String process,
        String task,
        String businessKey,
        Instant createdAt,
        String assignee,
        String tenant,
        List<String> candidateGroups,
        List<String> candidateUsers) {

    boolean isFreeFor(Official official) {
        return assignee == null || assignee.equals(official.userId());
    }

    /** Whether the task is the official's, or offered to him. */
    boolean isMeantFor(Official official) {
        return official.userId().equals(assignee)
                || candidateUsers.contains(official.userId())
                || official.roleAmong(candidateGroups).isPresent();
    }

    TaskAtHand inTheHandsOf(Official official) {
        var role = official.roleAmong(candidateGroups).orElse(null);
        return new TaskAtHand(taskId, process, task, businessKey, createdAt, official.actor(), role);
    }
}
