package vn.khenthuong.tracking;

import java.time.Instant;

/**
 * A task that an official may see in the task list.
 *
 * @param process key of its process, e.g. {@code nomination}
 * @param step id of its element in the model
 * @param businessKey of its instance: number of a dossier or report, code of a list, round or year
 * @param due first instant that is too late, or null
 * @param assignee user id of the official who claimed it, or null
 */
public record OfferedTask(String id, String process, String step, String businessKey, Instant due, String assignee) {}
