package vn.khenthuong.certificate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.certificate.CertificateRequest;
import vn.khenthuong.certificate.CertificateRequest.Cause;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.certificate.CertificateRequest.Outcome;
import vn.khenthuong.certificate.WantedRequest;
import vn.khenthuong.kernel.DocumentReference;

/** The table {@code certificate_request}. */
@Repository
class RequestRepository {

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<CertificateRequest> of(long certificate) {
        return jdbc.sql("SELECT * FROM khenthuong.certificate_request WHERE certificate = :certificate ORDER BY id")
                .param("certificate", certificate)
                .query(RequestRepository::request)
                .list();
    }

    Optional<Kept> find(long id) {
        return jdbc.sql("SELECT * FROM khenthuong.certificate_request WHERE id = :id")
                .param("id", id)
                .query((row, index) -> new Kept(row.getLong("certificate"), request(row, index)))
                .optional();
    }

    /**
     * A proposal with what it is about.
     *
     * @param certificate id of the row of the certificate
     */
    record Kept(long certificate, CertificateRequest request) {}

    void add(long certificate, WantedRequest wanted, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.certificate_request (certificate, kind, cause, applicant, recipient, reason, document_number,
                               document_date, proposed_by, proposed_at)
                        VALUES (:certificate, :kind, :cause, :applicant, :recipient, :reason, :number, :date, :by, :at)""")
                .param("certificate", certificate)
                .param("kind", wanted.kind().name())
                .param("cause", wanted.cause() == null ? null : wanted.cause().name())
                .param("applicant", wanted.applicant())
                .param("recipient", wanted.recipient())
                .param("reason", wanted.reason())
                .param("number", wanted.document().number())
                .param("date", wanted.document().date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /**
     * Decides what waits.
     *
     * @param answer may be null
     * @param refusal null where it is granted
     */
    void decide(long id, DocumentReference answer, String refusal, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.certificate_request SET outcome = :outcome, decided_by = :by, decided_at = :at,"
                        + " answer_number = :number, answer_date = :date, refusal = :refusal WHERE id = :id")
                .param("outcome", (refusal == null ? Outcome.APPROVED : Outcome.REFUSED).name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("number", answer == null ? null : answer.number())
                .param("date", answer == null ? null : answer.date())
                .param("refusal", refusal)
                .param("id", id)
                .update();
    }

    private static CertificateRequest request(ResultSet row, int index) throws SQLException {
        var cause = row.getString("cause");
        var outcome = row.getString("outcome");
        var decided = row.getTimestamp("decided_at");
        return new CertificateRequest(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                cause == null ? null : Cause.valueOf(cause),
                row.getString("applicant"),
                row.getString("recipient"),
                row.getString("reason"),
                document(row, "document"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant(),
                document(row, "answer"),
                row.getString("refusal"));
    }

    private static DocumentReference document(ResultSet row, String which) throws SQLException {
        var number = row.getString(which + "_number");
        return number == null ? null : new DocumentReference(number, row.getObject(which + "_date", LocalDate.class));
    }
}
