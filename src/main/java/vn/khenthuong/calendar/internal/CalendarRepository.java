package vn.khenthuong.calendar.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;

/** The tables {@code calendar_year} and {@code calendar_day}. */
@Repository
class CalendarRepository implements CalendarSource {

    /** Any number of our own, the same on every node. */
    private static final long TURN = 7_024_210L;

    private static final String ADD_DAY =
            "INSERT INTO khenthuong.calendar_day (day, kind, source, document_number, document_date)"
                    + " VALUES (:day, :kind, :source, :number, :date)";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    CalendarRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public CalendarDays load() {
        Map<Integer, Integer> versions = new HashMap<>();
        Map<LocalDate, DayKind> days = new HashMap<>();
        jdbc.sql("SELECT year, version, day, kind"
                        + " FROM khenthuong.calendar_year LEFT JOIN khenthuong.calendar_day USING (year)")
                .query(row -> {
                    versions.put(row.getInt("year"), row.getInt("version"));
                    if (row.getString("kind") != null) {
                        days.put(row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")));
                    }
                });
        var stamp = versions.values().stream().mapToLong(Integer::longValue).sum();
        return new CalendarDays(stamp, versions.keySet(), days);
    }

    /**
     * Never waits: whoever counts a deadline holds the row of a task, and whoever changes the calendar may be waiting for it. The
     * function reads after it has the lock; one plain statement would read what was true before.
     */
    @Override
    public long settle() {
        return jdbc.sql("SELECT edition FROM khenthuong.settled_calendar(?) AS edition WHERE edition IS NOT NULL")
                .param(TURN)
                .query(Long.class)
                .optional()
                .orElseThrow(
                        () -> new ConflictException(
                                "Quản trị viên đang thay đổi lịch làm việc; hãy thử lại sau ít giây để hạn được tính theo lịch mới."));
    }

    /** Waits until nobody counts a deadline that is stored, and keeps everybody from it until the transaction ends. */
    void hold() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)::text")
                .param(TURN)
                .query(String.class)
                .optional();
    }

    List<Integer> years() {
        return jdbc.sql("SELECT year FROM khenthuong.calendar_year ORDER BY year")
                .query(Integer.class)
                .list();
    }

    Optional<CalendarYear> find(int year) {
        return jdbc.sql("SELECT year, version, source, document_number, document_date"
                        + " FROM khenthuong.calendar_year WHERE year = ?")
                .param(year)
                .query((row, number) -> new CalendarYear(
                        row.getInt("year"),
                        row.getInt("version"),
                        row.getString("source"),
                        document(row),
                        daysOf(year)))
                .optional();
    }

    private List<SpecialDay> daysOf(int year) {
        return jdbc.sql("SELECT day, kind, source, document_number, document_date FROM khenthuong.calendar_day"
                        + " WHERE year = ? AND kind NOT IN ('WORKING', 'WEEKEND') ORDER BY day")
                .param(year)
                .query((row, number) -> new SpecialDay(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("source"),
                        document(row)))
                .list();
    }

    /** @throws ConflictException when somebody else has published it */
    void insert(CalendarYear added, Collection<SpecialDay> days) {
        requireOne(
                jdbc.sql("INSERT INTO khenthuong.calendar_year (year, version, source, document_number, document_date)"
                                + " VALUES (:year, :version, :source, :number, :date) ON CONFLICT DO NOTHING")
                        .param("year", added.year())
                        .param("version", added.version())
                        .param("source", added.source())
                        .param("number", added.document().number())
                        .param("date", added.document().date())
                        .update(),
                added.year());
        addDays(days);
    }

    /** @throws ConflictException when its version is not the one before any more */
    void update(CalendarYear changed, Collection<SpecialDay> days) {
        requireOne(
                jdbc.sql("UPDATE khenthuong.calendar_year SET version = :version, source = :source,"
                                + " document_number = :number, document_date = :date"
                                + " WHERE year = :year AND version = :version - 1")
                        .param("year", changed.year())
                        .param("version", changed.version())
                        .param("source", changed.source())
                        .param("number", changed.document().number())
                        .param("date", changed.document().date())
                        .update(),
                changed.year());
        jdbc.sql("DELETE FROM khenthuong.calendar_day WHERE year = ?")
                .param(changed.year())
                .update();
        addDays(days);
    }

    private void addDays(Collection<SpecialDay> days) {
        batches.batchUpdate(
                ADD_DAY,
                days.stream()
                        .map(day -> new MapSqlParameterSource()
                                .addValue("day", day.day())
                                .addValue("kind", day.kind().name())
                                .addValue("source", day.name())
                                .addValue(
                                        "number",
                                        day.document() == null
                                                ? null
                                                : day.document().number())
                                .addValue(
                                        "date",
                                        day.document() == null
                                                ? null
                                                : day.document().date()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static void requireOne(int changed, int year) {
        if (changed != 1) {
            throw CalendarRules.changedMeanwhile(year);
        }
    }

    private static DocumentReference document(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return number == null ? null : new DocumentReference(number, row.getObject("document_date", LocalDate.class));
    }
}
