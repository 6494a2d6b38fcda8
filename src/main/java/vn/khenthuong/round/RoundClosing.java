package vn.khenthuong.round;

import java.time.LocalDate;

/**
 * What was entered to close a round before its deadline; null where nothing was entered.
 *
 * @param documentNumber number of the document that closes it
 * @param documentDate day it was signed
 * @param seen {@link RoundDeadlines#seen} of the deadlines it was decided on; null where whoever asks did not look at them
 */
public record RoundClosing(String documentNumber, LocalDate documentDate, String seen) {}
