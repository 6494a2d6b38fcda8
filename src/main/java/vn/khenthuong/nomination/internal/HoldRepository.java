package vn.khenthuong.nomination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.HoldResolution;

/** Holds in the tables {@code dossier_hold} and {@code dossier_hold_clock}. */
@Repository
class HoldRepository {

    private static final String HOLD = "SELECT * FROM khenthuong.dossier_hold WHERE dossier = ?";

    private final JdbcClient jdbc;

    HoldRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DossierHold> current(String dossier) {
        return jdbc.sql(HOLD + " AND until IS NULL")
                .param(dossier)
                .query((row, index) -> read(row))
                .optional();
    }

    List<DossierHold> of(String dossier) {
        return jdbc.sql(HOLD + " ORDER BY since, id")
                .param(dossier)
                .query((row, index) -> read(row))
                .list();
    }

    void open(DossierHold hold, OptionalInt answerDays, List<StoppedClock> clocks) {
        long id = jdbc.sql("""
                        INSERT INTO khenthuong.dossier_hold (dossier, since, ground, reason, held_by, held_document,
                            held_document_date, decide_by, answer_days)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        hold.dossier(),
                        at(hold.since()),
                        hold.ground().name(),
                        hold.reason(),
                        hold.heldBy(),
                        number(hold.document()),
                        date(hold.document()),
                        hold.decideBy(),
                        answerDays.isPresent() ? answerDays.getAsInt() : null)
                .query(Long.class)
                .single();
        clocks.forEach(clock -> jdbc.sql(
                        "INSERT INTO khenthuong.dossier_hold_clock (hold, task_id, step, due, days_left) VALUES (?, ?, ?, ?, ?)")
                .params(id, clock.taskId(), clock.step(), at(clock.due()), clock.daysLeft())
                .update());
    }

    /** One more clock stands still with the hold that lasts. */
    void add(String dossier, StoppedClock clock) {
        jdbc.sql("INSERT INTO khenthuong.dossier_hold_clock (hold, task_id, step, due, days_left)"
                        + " SELECT id, ?, ?, ?, ? FROM khenthuong.dossier_hold WHERE dossier = ? AND until IS NULL")
                .params(clock.taskId(), clock.step(), at(clock.due()), clock.daysLeft(), dossier)
                .update();
    }

    /** The hold that lasts is decided about on the day, or later where that was said before. */
    void decideBy(String dossier, LocalDate day) {
        jdbc.sql(
                        "UPDATE khenthuong.dossier_hold SET decide_by = greatest(decide_by, ?) WHERE dossier = ? AND until IS NULL")
                .params(day, dossier)
                .update();
    }

    /** Whether the last hold of the dossier was ended by somebody who decided so, and the case with it. */
    boolean endedByDecision(String dossier) {
        return jdbc.sql("SELECT resolution = 'ENDED' AND resolved_by IS NOT NULL FROM khenthuong.dossier_hold"
                        + " WHERE dossier = ? ORDER BY since DESC, id DESC LIMIT 1")
                .param(dossier)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The dossiers that stand still. */
    Set<String> standing() {
        return jdbc.sql("SELECT dossier FROM khenthuong.dossier_hold WHERE until IS NULL")
                .query(String.class)
                .set();
    }

    /** The working days that were left until the day of answer when the hold that lasts began. */
    OptionalInt answerDays(String dossier) {
        return jdbc.sql("SELECT answer_days FROM khenthuong.dossier_hold WHERE dossier = ? AND until IS NULL"
                        + " AND answer_days IS NOT NULL")
                .param(dossier)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The clocks that stand still with the hold that lasts. */
    List<StoppedClock> clocks(String dossier) {
        return jdbc.sql("""
                        SELECT clock.task_id, clock.step, clock.due, clock.days_left
                          FROM khenthuong.dossier_hold_clock clock JOIN khenthuong.dossier_hold hold ON hold.id = clock.hold
                         WHERE hold.dossier = ? AND hold.until IS NULL ORDER BY clock.task_id""")
                .param(dossier)
                .query((row, index) -> new StoppedClock(
                        row.getString("task_id"),
                        row.getString("step"),
                        instant(row, "due"),
                        row.getObject("days_left", Integer.class)))
                .list();
    }

    /** Closes the hold that lasts, if there is one. */
    void close(
            String dossier,
            Instant at,
            HoldResolution resolution,
            String by,
            String reason,
            DocumentReference document,
            String receivingUnit) {
        jdbc.sql("""
                        UPDATE khenthuong.dossier_hold SET until = ?, resolution = ?, resolved_by = ?, resolution_reason = ?,
                            resolution_document = ?, resolution_document_date = ?, receiving_unit = ?
                        WHERE dossier = ? AND until IS NULL""")
                .params(at(at), resolution.name(), by, reason, number(document), date(document), receivingUnit, dossier)
                .update();
    }

    private static DossierHold read(ResultSet row) throws SQLException {
        String number = row.getString("held_document");
        String resolution = row.getString("resolution");
        return new DossierHold(
                row.getString("dossier"),
                instant(row, "since"),
                HoldGround.valueOf(row.getString("ground")),
                row.getString("reason"),
                row.getString("held_by"),
                number == null
                        ? null
                        : new DocumentReference(number, row.getObject("held_document_date", LocalDate.class)),
                row.getObject("decide_by", LocalDate.class),
                instant(row, "until"),
                resolution == null ? null : HoldResolution.valueOf(resolution),
                row.getString("receiving_unit"));
    }

    private static String number(DocumentReference document) {
        return document == null ? null : document.number();
    }

    private static LocalDate date(DocumentReference document) {
        return document == null ? null : document.date();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A due date that stands still.
     *
     * @param due as it was
     * @param daysLeft working days that were left; null where it had passed
     */
    record StoppedClock(String taskId, String step, Instant due, Integer daysLeft) {}
}
