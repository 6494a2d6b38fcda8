package vn.khenthuong.nomination;

import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The head of the focal agency has apologised that the answer is not there on the promised day, and promised another one.
 *
 * @param promised the day that was promised before
 * @param day the day that is promised now
 * @param apology number and date of the letter
 */
public record AnswerPostponed(
        String number,
        String round,
        String unit,
        LocalDate promised,
        LocalDate day,
        String reason,
        DocumentReference apology)
        implements DossierEvent {}
