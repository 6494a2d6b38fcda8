package vn.khenthuong.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Days and instants as officials and clients of the API write them. */
public final class EnteredDates {

    /** What an ISO instant has and no day. */
    private static final char TIME_FOLLOWS = 'T';

    private EnteredDates() {}

    /**
     * A day as {@link VietnameseDates#read} understands it.
     *
     * @param label the Vietnamese name of the field, for the refusal
     */
    public static LocalDate day(String text, String label) {
        return VietnameseDates.read(text)
                .orElseThrow(() -> new BadInputException(
                        "“%s” phải là một ngày có thật, viết %s.".formatted(label, VietnameseDates.HOW_TO_WRITE)));
    }

    /**
     * The first instant that is too late: the end of a day, or the given instant.
     *
     * @param label the Vietnamese name of the field, for the refusal
     */
    public static Instant endOfDayOrInstant(String text, String label) {
        if (text.indexOf(TIME_FOLLOWS) < 0) {
            return Deadline.endOf(day(text, label)).instant();
        }
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeParseException notAnInstant) {
            throw new BadInputException(
                    "“%s” phải là một ngày hoặc một thời điểm có múi giờ, ví dụ 01/06/2023 hoặc 2023-06-01T17:00:00+07:00."
                            .formatted(label));
        }
    }
}
