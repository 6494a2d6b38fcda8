package vn.khenthuong.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;

/** Values as people read them on our pages. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final long KIB = 1024;

    private Formats() {}

    /** E.g. {@code 05/11/2023}; null stays null. */
    public static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** E.g. {@code 05/11/2023 14:30}; null stays null. */
    public static String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(instant.atZone(HomeZone.ID));
    }

    /** The last day that is in time, where the instant is the first that is too late; null stays null. */
    public static String lastDay(Instant tooLate) {
        return tooLate == null ? null : day(new Deadline(tooLate).lastDay());
    }

    /** E.g. {@code 1,4 MB}. */
    public static String size(long bytes) {
        if (bytes < KIB) {
            return bytes + " byte";
        }
        var unit = bytes < KIB * KIB ? "KB" : "MB";
        var amount = bytes < KIB * KIB ? (double) bytes / KIB : (double) bytes / (KIB * KIB);
        return String.format(Locale.forLanguageTag("vi-VN"), "%.1f %s", amount, unit);
    }
}
