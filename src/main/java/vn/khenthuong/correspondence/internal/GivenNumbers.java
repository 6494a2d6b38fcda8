package vn.khenthuong.correspondence.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.kernel.DocumentReference;

/** The table {@code given_number}. */
@Repository
class GivenNumbers {

    private final JdbcClient jdbc;

    GivenNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DocumentReference> of(PaperRef paper, NumberDesk desk) {
        return jdbc.sql(
                        "SELECT document_number, document_date FROM khenthuong.given_number WHERE kind = :kind AND key = :key AND issue = :issue")
                .param("kind", paper.kind().name())
                .param("key", paper.key())
                .param("issue", desk.issue())
                .query((row, index) -> new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)))
                .optional();
    }

    /** @return whether it had none yet; who comes second waits and gets false */
    boolean add(PaperRef paper, NumberDesk desk, DocumentReference document, String by, Instant at) {
        return jdbc.sql(
                                "INSERT INTO khenthuong.given_number (kind, key, issue, document_number, document_date, given_by, given_at)"
                                        + " VALUES (:kind, :key, :issue, :number, :date, :by, :at) ON CONFLICT DO NOTHING")
                        .param("kind", paper.kind().name())
                        .param("key", paper.key())
                        .param("issue", desk.issue())
                        .param("number", document.number())
                        .param("date", document.date())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
