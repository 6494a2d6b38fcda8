package vn.khenthuong.tracking;

import java.time.Instant;

/**
 * A step on the way of a dossier, of its own or of a list it was on.
 *
 * @param subject number of the dossier, or code of the list
 * @param step id of the task in the model, or of a domain step such as {@code WITHDRAWN}
 * @param label what officials call the step
 * @param actor user id; null for the system, for an open step nobody took, and for readers who must not know
 * @param actorName name of the official, or null where nobody acted yet
 * @param role group in whose name the actor acted, or may act; null for the system
 * @param roleLabel what officials call the role, or null
 * @param startedAt when the step came to the actor
 * @param at when it was done, or null while it is open
 * @param due first instant that is too late for an open step, or null
 * @param outcome e.g. {@code APPROVE}, or null
 * @param outcomeLabel what officials call the outcome, or null
 * @param reason in the words of the actor, or null
 * @param rule where the plan has the rule applied, e.g. “điểm c khoản 2 Mục IV”, or null
 * @param grossDays working days from {@code startedAt} until {@code at}, or until today for an open step
 * @param netDays the same without the time the dossier was with its unit for a supplement or stood still
 */
public record JourneyStep(
        String subject,
        String step,
        String label,
        String actor,
        String actorName,
        String role,
        String roleLabel,
        Instant startedAt,
        Instant at,
        Instant due,
        String outcome,
        String outcomeLabel,
        String reason,
        String rule,
        int grossDays,
        int netDays) {

    /** Whether it still waits to be done. */
    public boolean isOpen() {
        return at == null;
    }
}
