package vn.khenthuong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import vn.khenthuong.kernel.Deadline;

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
     * When a period of working days is over: 24:00 of its last day, which is the first instant that is too late.
     *
     * @param dayZero the day it began, which is not counted
     * @throws CalendarMissingException when the count runs into a year without a published calendar
     */
    default Instant endOf(LocalDate dayZero, int workingDays) {
        return Deadline.endOf(plus(dayZero, workingDays)).instant();
    }

    /**
     * The calendar as it stands in the database, which nobody changes before the current transaction ends: for deadlines that
     * are stored. Elsewhere a change may be seen a minute later.
     *
     * @throws vn.khenthuong.kernel.ConflictException while it is being changed
     */
    default WorkingDays settled() {
        return this;
    }

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

    /** The last year up to which every year since the first has a published calendar. */
    int lastPublishedYear();
}
