package vn.khenthuong.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Dates as officials write them. */
public final class VietnameseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");

    private VietnameseDates() {}

    /** E.g. {@code 05/11/2023}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** E.g. {@code 14:05 ngày 05/11/2023}; midnight is the end of the day before it: {@code 24:00 ngày 14/11/2023}. */
    public static String of(Instant instant) {
        var time = instant.atZone(HomeZone.ID);
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "24:00 ngày " + DAY.format(time.minusDays(1))
                : MOMENT.format(time);
    }

    /** When something happened, e.g. {@code 14:05:09 ngày 05/11/2023}; the first second of a day belongs to that day. */
    public static String toTheSecond(Instant instant) {
        return SECOND.format(instant.atZone(HomeZone.ID));
    }
}
