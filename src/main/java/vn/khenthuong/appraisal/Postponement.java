package vn.khenthuong.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A promise that was missed: the head of the focal agency apologises and promises another day.
 *
 * @param promised the day that was promised before
 * @param day the day that is promised now
 * @param apology number and date of the letter
 * @param actor user id of the head
 */
public record Postponement(
        LocalDate promised, LocalDate day, String reason, DocumentReference apology, String actor, Instant at) {

    /** How the journal of the dossier calls it. */
    public static final String STEP = "ANSWER_POSTPONED";
}
