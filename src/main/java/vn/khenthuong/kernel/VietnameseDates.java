package vn.khenthuong.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as officials write and read them. The script {@code entry.js} of the web applications reads them alike. */
public final class VietnameseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy");

    /** How to write a day, as the end of a sentence; for whoever wrote one otherwise. */
    public static final String HOW_TO_WRITE = "ngày/tháng/năm, ví dụ 12/05/2023";

    /** Two digits of a year below this one are of this century, others of the last: officials and their papers are that old. */
    private static final int CENTURY_TURNS_AT = 50;

    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** The blanks that word processors and spreadsheets write too. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2}) *([/.-]) *(?<month>\\d{1,2}) *\\2 *(?<year>\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");

    private VietnameseDates() {}

    /**
     * The day that is meant: {@code 12/05/2023}, {@code 12/5/23}, {@code 12.5.2023}, {@code 12-5-2023}, {@code 12052023} and
     * {@code 2023-05-12} are the same.
     *
     * @return empty for what is no day, such as {@code 30/02/2023}, and for years that no paper of this work bears
     */
    public static Optional<LocalDate> read(String written) {
        var text = BLANK.matcher(written).replaceAll(" ").strip();
        for (var form : new Pattern[] {DAY_FIRST, DIGITS, YEAR_FIRST}) {
            var match = form.matcher(text);
            if (match.matches()) {
                return day(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher match) {
        try {
            var day = LocalDate.of(
                    year(match.group("year")),
                    Integer.parseInt(match.group("month")),
                    Integer.parseInt(match.group("day")));
            return Optional.of(day).filter(known -> known.getYear() >= FIRST_YEAR && known.getYear() <= LAST_YEAR);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year + (year < CENTURY_TURNS_AT ? THIS_CENTURY : LAST_CENTURY);
    }

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
