package vn.khenthuong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.Deadline;

/**
 * How days were counted, and how they are counted from now on. Today and the days before are the same in both: what was counted
 * over them stands.
 */
public record CalendarChange(WorkingDays before, WorkingDays after, LocalDate today) {

    /**
     * A deadline that is counted in working days: it keeps as many as it had left. One whose last day has come stays where it is.
     *
     * @param deadline first instant that is too late
     * @throws CalendarMissingException when the count runs into a year without a published calendar
     */
    public Instant moved(Instant deadline) {
        var lastDay = new Deadline(deadline).lastDay();
        var left = before.between(today, lastDay);
        var moved = after.plus(today, left);
        return moved.equals(before.plus(today, left))
                ? deadline
                : Deadline.endOf(moved).instant();
    }
}
