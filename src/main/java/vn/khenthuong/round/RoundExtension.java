package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was entered to move the deadline of a round; null where nothing was entered.
 *
 * @param unit code of the only unit it is moved for, or null for all
 * @param deadline first instant that is too late
 * @param documentNumber number of the document that moves it
 * @param documentDate day it was signed
 * @param seen {@link RoundDeadlines#seen} of the deadlines it was decided on; null where whoever asks did not look at them
 */
public record RoundExtension(
        String unit, Instant deadline, String documentNumber, LocalDate documentDate, String seen) {}
