package vn.khenthuong.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the audit.
 *
 * @param subject dossier number, list or round code the line is about; null when a refused attempt was about none
 * @param step id of the task or a domain step, e.g. {@code userTask_reviewDossier} or {@code EXPIRED}
 * @param actor user id, or {@code system}
 * @param role the group in whose name the actor acted; null for the system and for refused attempts
 * @param startedAt when the step came to this actor; equal to {@code at} where there was no waiting
 * @param outcome e.g. {@code APPROVE}; null where the step has none
 * @param rule id of the rule applied, e.g. {@code R-063}; null where none
 * @param substitution by which the actor held the role; null where it was his own. Found out when the line is written
 */
public record JournalEntry(
        String subject,
        String step,
        String actor,
        String role,
        Instant startedAt,
        Instant at,
        String outcome,
        String reason,
        String rule,
        UUID substitution) {

    /** A line that is still to be written. */
    public JournalEntry(
            String subject,
            String step,
            String actor,
            String role,
            Instant startedAt,
            Instant at,
            String outcome,
            String reason,
            String rule) {
        this(subject, step, actor, role, startedAt, at, outcome, reason, rule, null);
    }

    public static final String SYSTEM = "system";

    /**
     * An official has added a file.
     *
     * @param reason which one, and to what
     */
    public static JournalEntry fileAdded(String subject, String actor, Instant at, String reason) {
        return new JournalEntry(subject, "DOCUMENT_UPLOADED", actor, null, at, at, null, reason, null);
    }

    /** A step the system took by itself. */
    public static JournalEntry bySystem(
            String subject, String step, Instant at, String outcome, String reason, String rule) {
        return new JournalEntry(subject, step, SYSTEM, null, at, at, outcome, reason, rule);
    }
}
