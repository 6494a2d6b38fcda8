package vn.khenthuong.calendar.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tables {@code calendar_year} and {@code calendar_day}. */
@Repository
class CalendarRepository implements CalendarSource {

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CalendarDays load() {
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, DayKind> days = new HashMap<>();
        jdbc.sql("SELECT year, day, kind FROM khenthuong.calendar_year LEFT JOIN khenthuong.calendar_day USING (year)")
                .query(row -> {
                    years.add(row.getInt("year"));
                    if (row.getString("kind") != null) {
                        days.put(row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")));
                    }
                });
        return new CalendarDays(years, days);
    }
}
