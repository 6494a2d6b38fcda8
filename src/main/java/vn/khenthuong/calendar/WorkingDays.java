package vn.khenthuong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Counting of working days as the Civil Code does it (domain.md §8). */
@Component
public class WorkingDays {

    /** The zone of every date in the system. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** @throws CalendarMissingException when the year of the day has no published calendar */
    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The n-th working day after the given day, which is day 0. */
    public LocalDate plus(LocalDate day, int workingDays) {
        throw new UnsupportedOperationException();
    }

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    /** The day itself when it is worked, else the nearest working day before it. */
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** 24:00 of the day, as the first instant that is too late. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
