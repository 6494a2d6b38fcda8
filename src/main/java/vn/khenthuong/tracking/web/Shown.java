package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.khenthuong.calendar.WorkingDays;

/** Values as people read them on our pages. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final long KIB = 1024;

    private Shown() {}

    /** E.g. {@code 05/11/2023}; null stays null. */
    static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** E.g. {@code 05/11/2023 14:30}; null stays null. */
    static String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(instant.atZone(WorkingDays.ZONE));
    }

    /** The last day that is in time, where the instant is the first that is too late; null stays null. */
    static String lastDay(Instant tooLate) {
        return tooLate == null ? null : day(LocalDate.ofInstant(tooLate.minusNanos(1), WorkingDays.ZONE));
    }

    /** E.g. {@code 1,4 MB}. */
    static String size(long bytes) {
        if (bytes < KIB) {
            return bytes + " byte";
        }
        var unit = bytes < KIB * KIB ? "KB" : "MB";
        var amount = bytes < KIB * KIB ? (double) bytes / KIB : (double) bytes / (KIB * KIB);
        return String.format(Locale.forLanguageTag("vi-VN"), "%.1f %s", amount, unit);
    }
}
