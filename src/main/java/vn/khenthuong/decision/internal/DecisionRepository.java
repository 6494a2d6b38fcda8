package vn.khenthuong.decision.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;

/** The table {@code award_decision}. */
@Repository
class DecisionRepository {

    private final JdbcClient jdbc;

    DecisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String list, String by, Instant at) {
        jdbc.sql("INSERT INTO khenthuong.award_decision (list, decided_by, decided_at) VALUES (:list, :by, :at)")
                .param("list", list)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void issue(String list, DocumentReference document, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.award_decision SET document_number = :number, document_date = :date,"
                        + " issued_by = :by, issued_at = :at WHERE list = :list")
                .param("number", document.number())
                .param("date", document.date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("list", list)
                .update();
    }

    List<Issued> issued(String round) {
        return jdbc.sql("SELECT d.* FROM khenthuong.award_decision d JOIN khenthuong.award_list l ON l.code = d.list"
                        + " WHERE l.round = :round AND d.issued_at IS NOT NULL ORDER BY l.ordinal")
                .param("round", round)
                .query((row, index) -> new Issued(
                        row.getString("list"),
                        round,
                        new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                        row.getTimestamp("issued_at").toInstant()))
                .list();
    }

    /** An issued decision that waits for its cases. */
    record Issued(String list, String round, DocumentReference document, Instant issuedAt) {

        IssuedDecision with(List<DossierSnapshot> awarded) {
            return new IssuedDecision(list, round, document, issuedAt, awarded);
        }
    }
}
