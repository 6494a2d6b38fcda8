package vn.khenthuong.forms.service;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.Actor;

/**
 * A user task as it stands in the engine.
 *
 * @param takenFrom user ids of the officials out of whose hands it was taken
 */
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
        List<String> candidateUsers,
        List<String> takenFrom) {

    /** Whether somebody who may has taken it out of the official's hands, and the official has not taken it anew. */
    boolean wasTakenFrom(Actor actor) {
        return !isTakenBy(actor) && takenFrom.contains(actor.userId());
    }

    boolean isFreeFor(Actor actor) {
        return assignee == null || isTakenBy(actor);
    }

    /**
     * Whether the task is offered to the official; one that is offered to nobody is whose it is. To have taken it is not enough:
     * who has lost the role has lost the task.
     */
    boolean isMeantFor(Actor actor) {
        return candidateUsers.contains(actor.userId())
                || actor.roleAmong(candidateGroups).isPresent()
                || isOfferedToNobody() && isTakenBy(actor);
    }

    boolean isTakenBy(Actor actor) {
        return actor.userId().equals(assignee);
    }

    private boolean isOfferedToNobody() {
        return candidateGroups.isEmpty() && candidateUsers.isEmpty();
    }

    CurrentTask inTheHandsOf(Actor actor) {
        var role = actor.roleAmong(candidateGroups).orElse(null);
        return new CurrentTask(taskId, process, task, businessKey, createdAt, actor, role);
    }
}
