package vn.khenthuong.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Days and instants as clients of the API and browsers write them. */
public final class EnteredDates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int LENGTH_OF_DAY = "2023-06-01".length();

    private EnteredDates() {}

    /** @param label the Vietnamese name of the field, for the refusal */
    public static LocalDate day(String text, String label) {
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeParseException notADay) {
            throw new BadInputException(
                    "“%s” phải là một ngày có dạng năm-tháng-ngày, ví dụ 2023-06-01.".formatted(label));
        }
    }

    /**
     * The first instant that is too late: the end of a day, or the given instant.
     *
     * @param label the Vietnamese name of the field, for the refusal
     */
    public static Instant endOfDayOrInstant(String text, String label) {
        if (text.strip().length() <= LENGTH_OF_DAY) {
            return Deadline.endOf(day(text, label)).instant();
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException notAnInstant) {
            throw new BadInputException(
                    "“%s” phải là một ngày hoặc một thời điểm có múi giờ, ví dụ 2023-06-01 hoặc 2023-06-01T17:00:00+07:00."
                            .formatted(label));
        }
    }
}
