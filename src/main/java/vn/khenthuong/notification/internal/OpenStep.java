package vn.khenthuong.notification.internal;

import java.time.Instant;
import java.util.Set;

/**
 * A user task that waits for somebody.
 *
 * @param process key of its process
 * @param step id of the user task in its model
 * @param label its Vietnamese name
 * @param number business key of the instance, e.g. the number of the dossier
 * @param unit code of the unit the instance belongs to, or null
 * @param groups the groups it is offered to
 * @param assignee who claimed it, or null
 * @param dueAt the first instant that is too late
 * @param told keys of the rungs of its ladder that have been told for this due date
 */
public record OpenStep(
        String taskId,
        String process,
        String step,
        String label,
        String number,
        String unit,
        Set<String> groups,
        String assignee,
        Instant createdAt,
        Instant dueAt,
        Set<String> told) {

    public OpenStep {
        groups = Set.copyOf(groups);
        told = Set.copyOf(told);
    }
}
