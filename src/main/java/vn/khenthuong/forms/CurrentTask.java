package vn.khenthuong.forms;

import java.time.Instant;
import vn.khenthuong.kernel.Actor;

/**
 * The user task an official is working on.
 *
 * @param process key of the process
 * @param task id of the task in the model, e.g. {@code userTask_reviewDossier}
 * @param businessKey number of the dossier, code of the round or list
 * @param createdAt when the task came into being
 * @param role the candidate group by which the actor works on it, e.g. {@code canbo.so-ldtbxh}; null when the task is theirs
 *     by name only
 */
public record CurrentTask(
        String taskId, String process, String task, String businessKey, Instant createdAt, Actor actor, String role) {}
