package vn.khenthuong.consultation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.Consultation.Answer;
import vn.khenthuong.consultation.Consultation.State;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.ReadOnce;

/** The table {@code consultation}. */
@Repository
class ConsultationRepository {

    private final JdbcClient jdbc;
    private final ReadOnce<String, List<Consultation>> looked = new ReadOnce<>();

    ConsultationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param addedBy user id of the reviewer who added it, or null */
    void add(Consultation asked, int position, String addedBy) {
        jdbc.sql("""
                        INSERT INTO khenthuong.consultation (key, dossier, agency, position, citation, added_by, added_reason,
                            asked_at, due, state)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        asked.key(),
                        asked.dossier(),
                        asked.agency(),
                        position,
                        asked.citation(),
                        addedBy,
                        asked.addedReason(),
                        at(asked.askedAt()),
                        at(asked.due()),
                        asked.state().name())
                .update();
    }

    Optional<Consultation> find(String key) {
        return jdbc.sql("SELECT * FROM khenthuong.consultation WHERE key = ?")
                .param(key)
                .query((row, index) -> read(row))
                .optional();
    }

    /** First one first. */
    List<Consultation> of(String dossier) {
        return looked.get(dossier, this::read);
    }

    private List<Consultation> read(String dossier) {
        return jdbc.sql("SELECT * FROM khenthuong.consultation WHERE dossier = ? ORDER BY position")
                .param(dossier)
                .query((row, index) -> read(row))
                .list();
    }

    /** Newest first. @param visible condition over a row of the dossiers: that much of it may be known */
    List<Consultation> ofAgencies(Collection<String> agencies, String visible) {
        return jdbc.sql("SELECT * FROM khenthuong.consultation WHERE agency = ANY (?) AND dossier IN"
                        + " (SELECT number FROM khenthuong.dossier_overview WHERE %s) ORDER BY asked_at DESC, key"
                                .formatted(visible))
                .param(agencies.toArray(String[]::new))
                .query((row, index) -> read(row))
                .list();
    }

    boolean hasAny(Collection<String> agencies) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.consultation WHERE agency = ANY (?))")
                .param(agencies.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    void answer(String key, State state, Answer answer) {
        jdbc.sql("""
                        UPDATE khenthuong.consultation SET state = ?, closed_at = coalesce(closed_at, ?), outcome = ?, reason = ?,
                            document_number = ?, document_date = ?, answered_by = ?, answered_at = ?
                        WHERE key = ?""")
                .params(
                        state.name(),
                        at(answer.at()),
                        answer.outcome().name(),
                        answer.reason(),
                        answer.document().number(),
                        answer.document().date(),
                        answer.by(),
                        at(answer.at()),
                        key)
                .update();
    }

    void close(String key, State state, Instant at) {
        jdbc.sql("UPDATE khenthuong.consultation SET state = ?, closed_at = ? WHERE key = ?")
                .params(state.name(), at(at), key)
                .update();
    }

    void answerDisagreements(String dossier, String text, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.consultation SET review_answer = ?, review_answer_by = ?, review_answer_at = ?"
                        + " WHERE dossier = ? AND outcome = 'DISAGREE'")
                .params(text, by, at(at), dossier)
                .update();
    }

    void move(String key, Instant due) {
        jdbc.sql("UPDATE khenthuong.consultation SET due = ? WHERE key = ? AND state = 'ASKED'")
                .params(at(due), key)
                .update();
    }

    private static Consultation read(ResultSet row) throws SQLException {
        return new Consultation(
                row.getString("key"),
                row.getString("dossier"),
                row.getString("agency"),
                row.getString("citation"),
                row.getString("added_reason"),
                instant(row, "asked_at"),
                instant(row, "due"),
                State.valueOf(row.getString("state")),
                row.getString("outcome") == null ? null : answer(row),
                row.getString("review_answer"));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                GiveOpinion.valueOf(row.getString("outcome")),
                row.getString("reason"),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                row.getString("answered_by"),
                instant(row, "answered_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
