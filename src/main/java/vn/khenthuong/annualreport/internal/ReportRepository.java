package vn.khenthuong.annualreport.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.annualreport.Receipt;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminders.Reminder;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.TransactionRowCache;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Unit;

/** The tables of years and reports. Reports change under the lock of their year only. */
@Repository
class ReportRepository {

    private static final String YEAR =
            "SELECT year, deadline, opened_at, opened_by, closed_at FROM khenthuong.report_year";

    private static final String REPORT = """
            SELECT u.year, u.unit, u.state, coalesce(u.own_deadline, y.deadline) AS deadline, u.delivered_at, u.late,
                   u.document_number, u.document_date, u.prepared_by, u.prepared_at, u.return_reason,
                   told.reminders, told.in_vain
              FROM khenthuong.unit_report u JOIN khenthuong.report_year y ON y.year = u.year
                   CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE r.recipients > 0) AS reminders,
                                              count(*) FILTER (WHERE r.recipients = 0) AS in_vain
                                         FROM khenthuong.report_reminder r WHERE r.year = u.year AND r.unit = u.unit) told
            """;

    private static final String DUTY = """
            SELECT u.year, u.unit, u.state, coalesce(u.own_deadline, y.deadline) AS deadline, u.delivered_at, u.late,
                   u.document_number, u.document_date, y.opened_at, told.reminders, told.in_vain, told.last_day
              FROM khenthuong.unit_report u JOIN khenthuong.report_year y ON y.year = u.year
                   CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE r.recipients > 0) AS reminders,
                                              count(*) FILTER (WHERE r.recipients = 0) AS in_vain, max(r.day) AS last_day
                                         FROM khenthuong.report_reminder r WHERE r.year = u.year AND r.unit = u.unit) told
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final OfficialFiguresRepository official;
    private final TransactionRowCache<Integer, ReportYear> held = new TransactionRowCache<>();

    ReportRepository(JdbcClient jdbc, ObjectMapper json, OfficialFiguresRepository official) {
        this.jdbc = jdbc;
        this.json = json;
        this.official = official;
    }

    /** A report with what only its own feature knows of it. */
    public record Draft(UnitReport report, Deed prepared, String returnReason) {}

    /**
     * What the next reminder of a report depends on.
     *
     * @param openedAt when its year was opened
     * @param lastReminded the last day on which it was reminded, or had nobody to be; null before the first
     */
    public record Duty(UnitReport report, Instant openedAt, LocalDate lastReminded) {}

    /** The parts of a report that are text; its figures are rows of their own. */
    private record Narrative(
            String direction,
            ReportContent.Inspections inspections,
            ReportContent.Basis basis,
            ReportContent.Resources resources,
            String models,
            ReportContent.Certificates certificates,
            String difficulties,
            String proposals,
            String plans) {}

    /**
     * False when there is such a year; waits for somebody who is just opening it.
     *
     * @param extension the document that extends the movement to the year; null for a year of the plan
     */
    public boolean insert(ReportYear year, DocumentReference extension, List<Unit> units) {
        var inserted = jdbc.sql("""
                        INSERT INTO khenthuong.report_year (year, deadline, opened_at, opened_by, extension_number, extension_date)
                        VALUES (:year, :deadline, :openedAt, :openedBy, :number, :date) ON CONFLICT (year) DO NOTHING""")
                .param("year", year.year())
                .param("deadline", timestamp(year.deadline()))
                .param("openedAt", timestamp(year.openedAt()))
                .param("openedBy", year.openedBy())
                .param("number", extension == null ? null : extension.number())
                .param("date", extension == null ? null : extension.date())
                .update();
        if (inserted == 0) {
            return false;
        }
        jdbc.sql("""
                        INSERT INTO khenthuong.unit_report (year, unit, position, number, state)
                        SELECT :year, owing.unit, owing.position - 1, 'BC' || :year || '-' || upper(owing.unit), 'OWED'
                          FROM unnest(:units::text[]) WITH ORDINALITY AS owing (unit, position)""")
                .param("year", year.year())
                .param("units", units.stream().map(Unit::code).toArray(String[]::new))
                .update();
        return true;
    }

    public Optional<ReportYear> find(int year) {
        return jdbc.sql(YEAR + " WHERE year = :year")
                .param("year", year)
                .query(ReportRepository::year)
                .optional();
    }

    /** Excludes every other locker, yet not the foreign keys that point at the row. Once in a transaction is enough. */
    public Optional<ReportYear> lock(int year) {
        return held.find(year).or(() -> {
            var locked = jdbc.sql(YEAR + " WHERE year = :year FOR NO KEY UPDATE")
                    .param("year", year)
                    .query(ReportRepository::year)
                    .optional();
            locked.ifPresent(row -> held.keep(year, row));
            return locked;
        });
    }

    public List<ReportYear> all() {
        return jdbc.sql(YEAR + " ORDER BY year DESC")
                .query(ReportRepository::year)
                .list();
    }

    public void close(int year, String actor, Instant at) {
        held.forget();
        jdbc.sql("UPDATE khenthuong.report_year SET closed_at = :at, closed_by = :actor WHERE year = :year")
                .param("at", timestamp(at))
                .param("actor", actor)
                .param("year", year)
                .update();
        jdbc.sql("UPDATE khenthuong.unit_report SET state = 'MISSING' WHERE year = :year"
                        + " AND state NOT IN ('DELIVERED', 'RELEASED')")
                .param("year", year)
                .update();
    }

    /** For all; deadlines of single units that are not later give way to it. */
    public void moveDeadline(int year, Instant deadline) {
        held.forget();
        jdbc.sql("UPDATE khenthuong.report_year SET deadline = :deadline WHERE year = :year")
                .param("deadline", timestamp(deadline))
                .param("year", year)
                .update();
        jdbc.sql(
                        "UPDATE khenthuong.unit_report SET own_deadline = NULL WHERE year = :year AND own_deadline <= :deadline")
                .param("deadline", timestamp(deadline))
                .param("year", year)
                .update();
    }

    public void moveDeadline(ReportNumber number, Instant deadline) {
        jdbc.sql("UPDATE khenthuong.unit_report SET own_deadline = :deadline WHERE year = :year AND unit = :unit")
                .param("deadline", timestamp(deadline))
                .param("year", number.year())
                .param("unit", number.unit())
                .update();
    }

    /** @param unit null when it was granted to all */
    public void recordExtension(
            int year, String unit, Instant deadline, DocumentReference document, String actor, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.report_extension
                            (year, unit, deadline, document_number, document_date, granted_by, granted_at)
                        VALUES (:year, :unit, :deadline, :number, :date, :actor, :at)""")
                .param("year", year)
                .param("unit", unit)
                .param("deadline", timestamp(deadline))
                .param("number", document.number())
                .param("date", document.date())
                .param("actor", actor)
                .param("at", timestamp(at))
                .update();
    }

    public List<UnitReport> reports(int year) {
        return jdbc.sql(REPORT + " WHERE u.year = :year ORDER BY u.position")
                .param("year", year)
                .query(ReportRepository::report)
                .list();
    }

    public Optional<ReportNumber> reportAt(int year, int position) {
        return jdbc.sql("SELECT year, unit FROM khenthuong.unit_report WHERE year = :year AND position = :position")
                .param("year", year)
                .param("position", position)
                .query((row, number) -> number(row))
                .optional();
    }

    public boolean allDelivered(int year) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM khenthuong.unit_report WHERE year = :year"
                        + " AND state NOT IN ('DELIVERED', 'RELEASED'))")
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    /** The unit owes it no more. @return whether it did */
    public boolean release(ReportNumber number) {
        return jdbc.sql("UPDATE khenthuong.unit_report SET state = 'RELEASED' WHERE year = :year AND unit = :unit"
                                + " AND state IN ('OWED', 'PREPARED')")
                        .param("year", number.year())
                        .param("unit", number.unit())
                        .update()
                > 0;
    }

    public Optional<Draft> report(ReportNumber number) {
        return jdbc.sql(REPORT + " WHERE u.year = :year AND u.unit = :unit")
                .param("year", number.year())
                .param("unit", number.unit())
                .query((row, index) -> new Draft(report(row, index), prepared(row), row.getString("return_reason")))
                .optional();
    }

    public Optional<Duty> duty(ReportNumber number) {
        return jdbc.sql(DUTY + " WHERE u.year = :year AND u.unit = :unit")
                .param("year", number.year())
                .param("unit", number.unit())
                .query((row, index) -> new Duty(
                        report(row, index), instant(row, "opened_at"), row.getObject("last_day", LocalDate.class)))
                .optional();
    }

    /** With the official figures that were added since. */
    public Optional<ReportContent> content(ReportNumber number) {
        return content(number, Instant.MAX);
    }

    /** With the official figures that were added until a moment. */
    public Optional<ReportContent> content(ReportNumber number, Instant moment) {
        return entered(number)
                .map(content -> official.of(number).stream()
                        .filter(figures -> !figures.recordedAt().isAfter(moment))
                        .reduce((earlier, later) -> later)
                        .map(last -> last.over(content))
                        .orElse(content));
    }

    /** As it was written, and signed. */
    public Optional<ReportContent> entered(ReportNumber number) {
        return jdbc.sql(
                        "SELECT content FROM khenthuong.unit_report WHERE year = :year AND unit = :unit AND content IS NOT NULL")
                .param("year", number.year())
                .param("unit", number.unit())
                .query(String.class)
                .optional()
                .map(this::narrative)
                .map(text -> new ReportContent(
                        text.direction,
                        text.inspections,
                        results(number),
                        text.basis,
                        text.resources,
                        text.models,
                        text.certificates,
                        text.difficulties,
                        text.proposals,
                        text.plans));
    }

    /** Whether the report, as far as it is written, has a figure for the target. */
    public boolean answers(ReportNumber number, String target) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM khenthuong.report_result
                                        WHERE year = :year AND unit = :unit AND target = :target)""")
                .param("year", number.year())
                .param("unit", number.unit())
                .param("target", target)
                .query(Boolean.class)
                .single();
    }

    /** Contents of the delivered reports of a year. */
    public Map<ReportNumber, ReportContent> delivered(int year) {
        var found = new TreeMap<ReportNumber, ReportContent>(java.util.Comparator.comparing(ReportNumber::toString));
        reports(year).stream()
                .filter(UnitReport::isDelivered)
                .map(UnitReport::number)
                .forEach(number -> content(number).ifPresent(content -> found.put(number, content)));
        return found;
    }

    public void prepare(ReportNumber number, ReportContent content, String actor, Instant at) {
        jdbc.sql("""
                        UPDATE khenthuong.unit_report
                           SET state = 'PREPARED', content = :content::jsonb, prepared_by = :actor, prepared_at = :at,
                               return_reason = NULL
                         WHERE year = :year AND unit = :unit""")
                .param("content", written(content))
                .param("actor", actor)
                .param("at", timestamp(at))
                .param("year", number.year())
                .param("unit", number.unit())
                .update();
        jdbc.sql("DELETE FROM khenthuong.report_result WHERE year = :year AND unit = :unit")
                .param("year", number.year())
                .param("unit", number.unit())
                .update();
        content.results().forEach(result -> insert(number, result));
    }

    public void giveBack(ReportNumber number, String reason) {
        jdbc.sql(
                        "UPDATE khenthuong.unit_report SET state = 'OWED', return_reason = :reason WHERE year = :year AND unit = :unit")
                .param("reason", reason)
                .param("year", number.year())
                .param("unit", number.unit())
                .update();
    }

    public void deliver(ReportNumber number, DocumentReference document, String actor, Instant at, boolean late) {
        jdbc.sql("""
                        UPDATE khenthuong.unit_report
                           SET state = 'DELIVERED', signed_by = :actor, document_number = :number, document_date = :date,
                               delivered_at = :at, late = :late
                         WHERE year = :year AND unit = :unit""")
                .param("actor", actor)
                .param("number", document.number())
                .param("date", document.date())
                .param("at", timestamp(at))
                .param("late", late)
                .param("year", number.year())
                .param("unit", number.unit())
                .update();
    }

    public void insert(Receipt receipt) {
        jdbc.sql("""
                        INSERT INTO khenthuong.report_receipt (year, unit, function, department, number, received_at)
                        VALUES (:year, :unit, :function, :department, :number, :at)""")
                .param("year", receipt.report().year())
                .param("unit", receipt.report().unit())
                .param("function", receipt.function().name())
                .param("department", receipt.department())
                .param("number", receipt.number())
                .param("at", timestamp(receipt.receivedAt()))
                .update();
    }

    public List<Receipt> receipts(ReportNumber number) {
        return jdbc.sql("""
                        SELECT function, department, number, received_at FROM khenthuong.report_receipt
                         WHERE year = :year AND unit = :unit ORDER BY number""")
                .param("year", number.year())
                .param("unit", number.unit())
                .query((row, index) -> new Receipt(
                        number,
                        Function.valueOf(row.getString("function")),
                        row.getString("department"),
                        row.getString("number"),
                        instant(row, "received_at")))
                .list();
    }

    /** False when it is known of that day already. */
    public boolean insert(ReportNumber number, Reminder reminder) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.report_reminder (year, unit, day, kind, at, recipients)
                        VALUES (:year, :unit, :day, :kind, :at, :recipients) ON CONFLICT DO NOTHING""")
                        .param("year", number.year())
                        .param("unit", number.unit())
                        .param("day", reminder.day())
                        .param("kind", reminder.kind().name())
                        .param("at", timestamp(reminder.at()))
                        .param("recipients", reminder.recipients())
                        .update()
                == 1;
    }

    /** Oldest first. */
    public List<Reminder> reminders(ReportNumber number) {
        return jdbc.sql("""
                        SELECT day, kind, at, recipients FROM khenthuong.report_reminder
                         WHERE year = :year AND unit = :unit ORDER BY day""")
                .param("year", number.year())
                .param("unit", number.unit())
                .query((row, index) -> new Reminder(
                        row.getObject("day", LocalDate.class),
                        ReminderKind.valueOf(row.getString("kind")),
                        instant(row, "at"),
                        row.getInt("recipients")))
                .list();
    }

    /** On how many reports a reminder says for that day that they are late. */
    public int overdueReminders(int year, LocalDate day) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.report_reminder"
                        + " WHERE year = :year AND day = :day AND kind = 'OVERDUE'")
                .param("year", year)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** The last day on which a unit was, or was to be, reminded of being late. */
    public Optional<LocalDate> lastOverdueDay(int year) {
        return jdbc.sql("SELECT day FROM khenthuong.report_reminder WHERE year = :year AND kind = 'OVERDUE'"
                        + " ORDER BY day DESC LIMIT 1")
                .param("year", year)
                .query(LocalDate.class)
                .optional();
    }

    /** On how many days, that one included, each unit was reminded; units never reminded are left out. */
    public Map<String, Integer> remindersUntil(int year, LocalDate day) {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql("SELECT unit, count(*) AS given FROM khenthuong.report_reminder"
                        + " WHERE year = :year AND day <= :day AND recipients > 0 GROUP BY unit")
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    counts.put(row.getString("unit"), row.getInt("given"));
                });
        return counts;
    }

    private List<TargetResult> results(ReportNumber number) {
        return jdbc.sql("""
                        SELECT target, numerator, second_numerator, denominator, second_denominator, last_year, reported, remark
                          FROM khenthuong.report_result WHERE year = :year AND unit = :unit ORDER BY target""")
                .param("year", number.year())
                .param("unit", number.unit())
                .query((row, index) -> new TargetResult(
                        row.getString("target"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("second_numerator"),
                        row.getBigDecimal("denominator"),
                        row.getBigDecimal("second_denominator"),
                        row.getBigDecimal("last_year"),
                        row.getBigDecimal("reported"),
                        row.getString("remark")))
                .list();
    }

    private void insert(ReportNumber number, TargetResult result) {
        jdbc.sql("""
                        INSERT INTO khenthuong.report_result (year, unit, target, numerator, second_numerator, denominator,
                                                              second_denominator, last_year, reported, remark)
                        VALUES (:year, :unit, :target, :numerator, :secondNumerator, :denominator, :secondDenominator,
                                :lastYear, :reported, :remark)""")
                .param("year", number.year())
                .param("unit", number.unit())
                .param("target", result.target())
                .param("numerator", result.numerator())
                .param("secondNumerator", result.secondNumerator())
                .param("denominator", result.denominator())
                .param("secondDenominator", result.secondDenominator())
                .param("lastYear", result.lastYear())
                .param("reported", result.reported())
                .param("remark", result.remark())
                .update();
    }

    private String written(ReportContent content) {
        try {
            return json.writeValueAsString(new Narrative(
                    content.direction(),
                    content.inspections(),
                    content.basis(),
                    content.resources(),
                    content.models(),
                    content.certificates(),
                    content.difficulties(),
                    content.proposals(),
                    content.plans()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A report is text and numbers", unwritable);
        }
    }

    private Narrative narrative(String text) {
        try {
            return json.readValue(text, Narrative.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A report that was not written here", unreadable);
        }
    }

    private static ReportYear year(ResultSet row, int index) throws SQLException {
        return new ReportYear(
                row.getInt("year"),
                instant(row, "deadline"),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                instant(row, "closed_at"));
    }

    private static UnitReport report(ResultSet row, int index) throws SQLException {
        return new UnitReport(
                number(row),
                ReportState.valueOf(row.getString("state")),
                instant(row, "deadline"),
                instant(row, "delivered_at"),
                row.getBoolean("late"),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                row.getInt("reminders"),
                row.getInt("in_vain"));
    }

    private static Deed prepared(ResultSet row) throws SQLException {
        var by = row.getString("prepared_by");
        return by == null ? null : new Deed(by, instant(row, "prepared_at"));
    }

    private static ReportNumber number(ResultSet row) throws SQLException {
        return new ReportNumber(row.getInt("year"), row.getString("unit"));
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
