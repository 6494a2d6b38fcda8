package vn.khenthuong.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;

/** How near a due date is, in words that need no colour beside them. */
@Component
public class DueWords {

    /** How long before its due date a step counts as due soon; calendar days, so that the engine's filters can say the same. */
    public static final Duration SOON = Duration.ofDays(3);

    private final WorkingDays workingDays;

    DueWords(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** Whether something is due. */
    public enum Urgency {
        OVERDUE,
        SOON,
        LATER;

        /** @param due first instant that is too late */
        public static Urgency of(Instant due, Instant now) {
            if (!now.isBefore(due)) {
                return OVERDUE;
            }
            return now.plus(DueWords.SOON).isBefore(due) ? LATER : SOON;
        }
    }

    /** The last day that is in time, where the instant is the first that is too late. */
    public static LocalDate lastDay(Instant due) {
        return new Deadline(due).lastDay();
    }

    /**
     * E.g. “còn 2 ngày làm việc”, “đến hạn hôm nay”, “trễ hạn 1 ngày làm việc”. Where the calendar of a year is not published,
     * days are counted that are not called working days.
     *
     * @param due first instant that is too late
     */
    public String of(Instant due, Instant now) {
        var today = LocalDate.ofInstant(now, HomeZone.ID);
        var last = lastDay(due);
        if (!now.isBefore(due)) {
            var late = count(last, today);
            return late.days == 0 ? "mới trễ hạn" : "trễ hạn " + late;
        }
        if (!last.isAfter(today)) {
            return "đến hạn hôm nay";
        }
        var left = count(today, last);
        return left.days == 0 ? "còn chưa đến 1 ngày làm việc" : "còn " + left;
    }

    private Days count(LocalDate from, LocalDate to) {
        try {
            return new Days(workingDays.between(from, to), "ngày làm việc");
        } catch (CalendarMissingException unpublished) {
            return new Days(Math.max(0, ChronoUnit.DAYS.between(from, to)), "ngày");
        }
    }

    private record Days(long days, String unit) {
        @Override
        public String toString() {
            return days + " " + unit;
        }
    }
}
