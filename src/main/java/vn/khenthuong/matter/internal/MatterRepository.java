package vn.khenthuong.matter.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.calendar.ReminderRule;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.matter.ComplaintForm;
import vn.khenthuong.matter.Matter.Conclusion;
import vn.khenthuong.matter.Matter.Withdrawal;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.MatterFacts.Complaint;
import vn.khenthuong.matter.MatterFacts.Discipline;
import vn.khenthuong.matter.MatterFacts.Inspection;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.nomination.HoldGround;

/** The tables {@code matter} and {@code matter_alert}. */
@Repository
class MatterRepository {

    private static final String MATTER = "SELECT * FROM khenthuong.matter WHERE ";

    private final JdbcClient jdbc;

    MatterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who put it on record, concluded or withdrew it. */
    record Deed(String by, String role, Instant at) {}

    /** @return its id */
    long add(
            String dossier,
            Recorder recorder,
            MatterFacts facts,
            DocumentReference document,
            LocalDate due,
            Deed deed) {
        var insert = jdbc.sql("""
                        INSERT INTO khenthuong.matter (dossier, ground, recorder, recorded_by, recorded_role, recorded_at,
                            document_number, document_date, due, subject, authority, programme, form, received_on, complainant,
                            complainant_address)
                        VALUES (:dossier, :ground, :recorder, :by, :role, :at, :number, :date, :due, :subject, :authority,
                            :programme, :form, :received, :complainant, :address) RETURNING id""")
                .param("dossier", dossier)
                .param("ground", facts.ground().name())
                .param("recorder", recorder.name())
                .param("by", deed.by())
                .param("role", deed.role())
                .param("at", at(deed.at()))
                .param("number", document.number())
                .param("date", document.date())
                .param("due", due)
                .param("subject", facts.subject());
        var own = Columns.of(facts);
        return insert.param("authority", own.authority())
                .param("programme", own.programme())
                .param("form", own.form() == null ? null : own.form().name())
                .param("received", own.receivedOn())
                .param("complainant", own.complainant())
                .param("address", own.complainantAddress())
                .query(Long.class)
                .single();
    }

    void conclude(long id, MatterOutcome outcome, String text, DocumentReference document, LocalDate until, Deed deed) {
        jdbc.sql("""
                        UPDATE khenthuong.matter SET outcome = :outcome, conclusion = :text, conclusion_number = :number,
                            conclusion_date = :date, discipline_until = :until, concluded_by = :by, concluded_role = :role,
                            concluded_at = :at, version = version + 1 WHERE id = :id""")
                .param("outcome", outcome.name())
                .param("text", text)
                .param("number", document.number())
                .param("date", document.date())
                .param("until", until)
                .param("by", deed.by())
                .param("role", deed.role())
                .param("at", at(deed.at()))
                .param("id", id)
                .update();
    }

    void withdraw(long id, String reason, DocumentReference document, Deed deed) {
        jdbc.sql("""
                        UPDATE khenthuong.matter SET withdrawal_reason = :reason, withdrawal_number = :number,
                            withdrawal_date = :date, withdrawn_by = :by, withdrawn_role = :role, withdrawn_at = :at
                         WHERE id = :id""")
                .param("reason", reason)
                .param("number", document.number())
                .param("date", document.date())
                .param("by", deed.by())
                .param("role", deed.role())
                .param("at", at(deed.at()))
                .param("id", id)
                .update();
    }

    Optional<MatterRow> find(long id) {
        return jdbc.sql(MATTER + "id = ?")
                .param(id)
                .query((row, index) -> read(row))
                .optional();
    }

    /** First one first. */
    List<MatterRow> of(String dossier) {
        return jdbc.sql(MATTER + "dossier = ? ORDER BY id")
                .param(dossier)
                .query((row, index) -> read(row))
                .list();
    }

    /**
     * Open ones first, by the day they are due.
     *
     * @param visible condition over a row of the dossiers
     */
    List<MatterRow> all(String visible) {
        return jdbc.sql(MATTER
                        + "dossier IN (SELECT number FROM khenthuong.dossier_overview WHERE %s)".formatted(visible)
                        + " ORDER BY outcome IS NOT NULL OR withdrawn_at IS NOT NULL, due, id")
                .query((row, index) -> read(row))
                .list();
    }

    /** Dossiers with matters. @param visible condition over a row of the dossiers */
    Set<String> dossiers(String visible) {
        return jdbc.sql("SELECT DISTINCT dossier FROM khenthuong.matter WHERE dossier IN"
                        + " (SELECT number FROM khenthuong.dossier_overview WHERE %s)".formatted(visible))
                .query(String.class)
                .set();
    }

    /** @param visible condition over a row of the dossiers */
    boolean any(String visible) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.matter WHERE dossier IN"
                        + " (SELECT number FROM khenthuong.dossier_overview WHERE %s))".formatted(visible))
                .query(Boolean.class)
                .single();
    }

    /** Those that wait for their conclusion, by the day they are due. */
    List<MatterRow> open() {
        return jdbc.sql(MATTER + "outcome IS NULL AND withdrawn_at IS NULL ORDER BY due, id")
                .query((row, index) -> read(row))
                .list();
    }

    /** @return whether it had not been told before */
    boolean told(long id, ReminderRule rung, Instant at) {
        return jdbc.sql(
                                "INSERT INTO khenthuong.matter_alert (matter, stage, recipients, recorded_at) VALUES (?, ?, ?, ?)"
                                        + " ON CONFLICT DO NOTHING")
                        .params(id, rung.key(), rung.recipients().name(), at(at))
                        .update()
                == 1;
    }

    private static MatterRow read(ResultSet row) throws SQLException {
        return new MatterRow(
                row.getLong("id"),
                row.getString("dossier"),
                Recorder.valueOf(row.getString("recorder")),
                instant(row, "recorded_at"),
                new DocumentReference(row.getString("document_number"), day(row, "document_date")),
                day(row, "due"),
                facts(row),
                conclusion(row),
                row.getInt("version"),
                withdrawal(row));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        var reason = row.getString("withdrawal_reason");
        return reason == null
                ? null
                : new Withdrawal(
                        reason,
                        new DocumentReference(row.getString("withdrawal_number"), day(row, "withdrawal_date")),
                        instant(row, "withdrawn_at"));
    }

    private static MatterFacts facts(ResultSet row) throws SQLException {
        var subject = row.getString("subject");
        return switch (HoldGround.valueOf(row.getString("ground"))) {
            case DISCIPLINE -> new Discipline(row.getString("authority"), subject);
            case INSPECTION -> new Inspection(row.getString("authority"), row.getString("programme"), subject);
            case COMPLAINT ->
                new Complaint(
                        ComplaintForm.valueOf(row.getString("form")),
                        day(row, "received_on"),
                        row.getString("complainant"),
                        row.getString("complainant_address"),
                        subject);
            case OTHER, UNIT_ENDED -> throw new IllegalStateException("No matter: " + row.getString("ground"));
        };
    }

    private static Conclusion conclusion(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Conclusion(
                        MatterOutcome.valueOf(outcome),
                        row.getString("conclusion"),
                        new DocumentReference(row.getString("conclusion_number"), day(row, "conclusion_date")),
                        day(row, "discipline_until"),
                        instant(row, "concluded_at"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What the grounds do not have in common. */
    private record Columns(
            String authority,
            String programme,
            ComplaintForm form,
            LocalDate receivedOn,
            String complainant,
            String complainantAddress) {

        static Columns of(MatterFacts facts) {
            if (facts instanceof Discipline discipline) {
                return new Columns(discipline.authority(), null, null, null, null, null);
            }
            if (facts instanceof Inspection inspection) {
                return new Columns(inspection.authority(), inspection.programme(), null, null, null, null);
            }
            var complaint = (Complaint) facts;
            return new Columns(
                    null,
                    null,
                    complaint.form(),
                    complaint.receivedOn(),
                    complaint.complainant(),
                    complaint.complainantAddress());
        }
    }
}
