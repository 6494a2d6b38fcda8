package vn.khenthuong.calendar;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Counting of working days as the Civil Code does it (Bộ luật Dân sự 2015, Điều 147–148): the first day is not counted, a period ends with its last
 * day, and whether a day is worked is read from the published calendar, never guessed from the weekday.
 */
public interface WorkingDays {

    /** @throws CalendarMissingException when the year of the day has no published calendar */
    boolean isWorkingDay(LocalDate day);

    /**
     * The n-th working day after the given day, which is day 0; the day itself for n = 0.
     *
     * @throws CalendarMissingException when the count runs into a year without a published calendar
     * @throws IllegalArgumentException when the number is negative
     */
    LocalDate plus(LocalDate day, int workingDays);

    /**
     * Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later.
     *
     * @throws CalendarMissingException when a day between them has no published calendar
     */
    int between(LocalDate from, LocalDate to);

    /**
     * The day itself when it is worked, else the nearest working day before it; for reminders of a fixed date, which is not
     * rolled forward.
     *
     * @throws CalendarMissingException when a day on the way has no published calendar
     */
    LocalDate lastWorkingDayUpTo(LocalDate day);

    /**
     * The year whose calendar an administrator should enter now: the present one where it is missing, and from October on the
     * next, because deadlines begin to reach into it. Empty when there is nothing to do.
     */
    OptionalInt yearToPublish(LocalDate today);

    /** The last year with a published calendar. */
    int lastPublishedYear();
}
