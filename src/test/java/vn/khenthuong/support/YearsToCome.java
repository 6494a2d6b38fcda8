package vn.khenthuong.support;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Calendars of years that none is shipped for, with weekends and without holidays, as an administrator adds them: one year has
 * only as many reports as the province has units.
 */
public final class YearsToCome {

    private static final int LAST_OF_PLAN = 2025;

    private YearsToCome() {}

    /** Answers that open a year of reports: one after the plan wants the document that extends the movement. */
    public static Map<String, Object> opening(int year) {
        return year <= LAST_OF_PLAN
                ? Map.of("year", year)
                : Map.of("year", year, "documentNumber", "2105/QĐ-UBND", "documentDate", "2025-12-20");
    }

    /** From the first year without a calendar on. */
    public static void publishUntil(int lastYear, JdbcTemplate jdbc) {
        var published = jdbc.queryForObject("SELECT max(year) FROM khenthuong.calendar_year", Integer.class);
        jdbc.update(
                "INSERT INTO khenthuong.calendar_year (year, source)"
                        + " SELECT year, 'Lịch để thử' FROM generate_series(?::integer, ?::integer) AS year",
                published + 1,
                lastYear);
        jdbc.update(
                "INSERT INTO khenthuong.calendar_day (day, kind, source)"
                        + " SELECT day::date, 'WEEKEND', 'Lịch để thử'"
                        + " FROM generate_series(make_date(?, 1, 1), make_date(?, 12, 31), interval '1 day') AS day"
                        + " WHERE extract(isodow FROM day) > 5",
                published + 1,
                lastYear);
    }
}
