package vn.khenthuong.decision.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendment.Seat;
import vn.khenthuong.decision.DecisionAmendment.Signer;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Deed;

/** The table {@code decision_amendment}. */
@Repository
class AmendmentRepository {

    private final JdbcClient jdbc;

    AmendmentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DocumentReference> decision(String list) {
        return jdbc.sql("SELECT document_number, document_date FROM khenthuong.issued_decision WHERE list = :list")
                .param("list", list)
                .query((row, index) -> new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)))
                .optional();
    }

    List<DecisionAmendment> of(String list) {
        return jdbc.sql("SELECT * FROM khenthuong.decision_amendment WHERE list = :list ORDER BY id")
                .param("list", list)
                .query(AmendmentRepository::amendment)
                .list();
    }

    List<DecisionAmendment> waiting() {
        return jdbc.sql("SELECT * FROM khenthuong.decision_amendment"
                        + " WHERE document_number IS NULL AND refusal IS NULL ORDER BY id")
                .query(AmendmentRepository::amendment)
                .list();
    }

    Optional<DecisionAmendment> find(long id) {
        return jdbc.sql("SELECT * FROM khenthuong.decision_amendment WHERE id = :id")
                .param("id", id)
                .query(AmendmentRepository::amendment)
                .optional();
    }

    /** Nobody else decides about it until the transaction ends. */
    Optional<DecisionAmendment> lock(long id) {
        return jdbc.sql("SELECT * FROM khenthuong.decision_amendment WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(AmendmentRepository::amendment)
                .optional();
    }

    Optional<String> nameOf(String dossier) {
        return jdbc.sql("SELECT name FROM khenthuong.amended_nominee WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query(String.class)
                .optional();
    }

    /** Names that were put right, by dossier. */
    Map<String, String> namesOf(Collection<String> dossiers) {
        return jdbc
                .sql("SELECT dossier, name FROM khenthuong.amended_nominee WHERE dossier IN (:dossiers)")
                .param("dossiers", dossiers)
                .query((row, index) -> Map.entry(row.getString("dossier"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when another one about the same dossier waits. */
    Optional<Long> add(
            String list,
            Kind kind,
            String dossier,
            String place,
            String before,
            String after,
            String reason,
            DocumentReference submission,
            Deed by) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.decision_amendment
                               (list, kind, dossier, place, old_text, new_text, reason, submission_number,
                                submission_date, proposed_by, proposed_at)
                        VALUES (:list, :kind, :dossier, :place, :before, :after, :reason, :number, :date, :by, :at)
                        ON CONFLICT DO NOTHING RETURNING id""")
                .param("list", list)
                .param("kind", kind.name())
                .param("dossier", dossier)
                .param("place", place)
                .param("before", before)
                .param("after", after)
                .param("reason", reason)
                .param("number", submission == null ? null : submission.number())
                .param("date", submission == null ? null : submission.date())
                .param("by", by.by())
                .param("at", Timestamp.from(by.at()))
                .query(Long.class)
                .optional();
    }

    /** @param signer null where it is not known */
    void issue(long id, DocumentReference document, Signer signer, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.decision_amendment SET document_number = :number, document_date = :date,"
                        + " issued_by = :by, issued_at = :at, signer = :signer, signer_seat = :seat WHERE id = :id")
                .param("signer", signer == null ? null : signer.userId())
                .param("seat", signer == null ? null : signer.seat().name())
                .param("number", document.number())
                .param("date", document.date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    void refuse(long id, String reason, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.decision_amendment SET refusal = :reason, refused_by = :by, refused_at = :at"
                        + " WHERE id = :id")
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static DecisionAmendment amendment(ResultSet row, int index) throws SQLException {
        var issued = row.getTimestamp("issued_at");
        return new DecisionAmendment(
                row.getLong("id"),
                row.getString("list"),
                Kind.valueOf(row.getString("kind")),
                row.getString("dossier"),
                row.getString("place"),
                row.getString("old_text"),
                row.getString("new_text"),
                row.getString("reason"),
                new Deed(
                        row.getString("proposed_by"),
                        row.getTimestamp("proposed_at").toInstant()),
                issued == null
                        ? null
                        : new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                issued == null ? null : new Deed(row.getString("issued_by"), issued.toInstant()),
                row.getString("refusal"),
                row.getString("submission_number") == null
                        ? null
                        : new DocumentReference(
                                row.getString("submission_number"), row.getObject("submission_date", LocalDate.class)),
                row.getString("signer") == null
                        ? null
                        : new Signer(row.getString("signer"), Seat.valueOf(row.getString("signer_seat"))));
    }
}
