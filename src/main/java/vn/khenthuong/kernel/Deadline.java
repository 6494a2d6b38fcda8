package vn.khenthuong.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when something may be done (Bộ luật Dân sự, Điều 148): a deadline that is named by a day ends with that day, at 24:00.
 *
 * @param instant the first one that is too late
 */
public record Deadline(Instant instant) {

    /** 24:00 of the day. */
    public static Deadline endOf(LocalDate lastDay) {
        return new Deadline(lastDay.plusDays(1).atStartOfDay(HomeZone.ID).toInstant());
    }

    /** The last day that is in time. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(instant.minusNanos(1), HomeZone.ID);
    }

    public boolean isPassedAt(Instant now) {
        return !now.isBefore(instant);
    }
}
