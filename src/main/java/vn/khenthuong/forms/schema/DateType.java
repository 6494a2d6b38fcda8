package vn.khenthuong.forms.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * A calendar day: text as {@link VietnameseDates#read} understands it, with or without a midnight behind it, or a point in time
 * that is midnight in the zone of the province.
 */
record DateType() implements FieldType {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern AT_MIDNIGHT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T00:00(:00(\\.0{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

    @Override
    public LocalDate read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        if (raw instanceof String text && text.isBlank()) {
            return null;
        }
        var date = date(raw);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw notADate();
        }
        return date;
    }

    private static LocalDate date(Object raw) throws UnacceptableAnswer {
        if (raw instanceof LocalDate date) {
            return date;
        }
        if (raw instanceof String text) {
            return parse(text.strip());
        }
        if (raw instanceof Date date) {
            return day(Instant.ofEpochMilli(date.getTime()));
        }
        if (raw instanceof Long millis) {
            return day(Instant.ofEpochMilli(millis));
        }
        throw notADate();
    }

    private static LocalDate parse(String text) throws UnacceptableAnswer {
        var timed = AT_MIDNIGHT.matcher(text);
        return VietnameseDates.read(timed.matches() ? timed.group(1) : text).orElseThrow(DateType::notADate);
    }

    private static LocalDate day(Instant instant) throws UnacceptableAnswer {
        var local = instant.atZone(HomeZone.ID);
        if (!local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw notADate();
        }
        return local.toLocalDate();
    }

    private static UnacceptableAnswer notADate() {
        return new UnacceptableAnswer("phải là một ngày có thật, viết %s.".formatted(VietnameseDates.HOW_TO_WRITE));
    }
}
