package vn.khenthuong.kernel;

import java.util.Optional;

/** A condition under which officials may submit anything at all, whatever the step: any module may have one. */
public interface SubmissionGate {

    /** Why nothing could be submitted as things stand, in Vietnamese; for who reads the form. Locks nothing. */
    Optional<String> objection(Submission submission);

    /**
     * Asked inside the transaction of the submission, after the task is kept from everybody else and before the feature that owns it
     * takes the answer. What a gate reads of the subject it may read by the lock that the feature takes next, so that it costs no
     * statement of its own and nobody changes it before the submission is through; a round is locked before its dossiers.
     *
     * @throws RefusedException with the reason; nothing of the submission remains
     */
    default void check(Submission submission) {
        objection(submission).ifPresent(reason -> {
            throw new ConflictException(reason);
        });
    }

    /**
     * What is about to be submitted.
     *
     * @param process key of the process
     * @param step id of the task, or null for the start of the process
     * @param subject business key of the instance, or null for a start
     * @param unit the instance belongs to, or null where it belongs to none
     * @param actor who submits
     */
    record Submission(String process, String step, String subject, String unit, Actor actor) {}
}
