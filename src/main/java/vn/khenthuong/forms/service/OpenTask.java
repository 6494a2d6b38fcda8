package vn.khenthuong.forms.service;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.Actor;

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

    boolean isFreeFor(Actor actor) {
        return assignee == null || assignee.equals(actor.userId());
    }

    /** Whether the task is the official's, or offered to him. */
    boolean isMeantFor(Actor actor) {
        return actor.userId().equals(assignee)
                || candidateUsers.contains(actor.userId())
                || actor.roleAmong(candidateGroups).isPresent();
    }

    CurrentTask inTheHandsOf(Actor actor) {
        var role = actor.roleAmong(candidateGroups).orElse(null);
        return new CurrentTask(taskId, process, task, businessKey, createdAt, actor, role);
    }
}
