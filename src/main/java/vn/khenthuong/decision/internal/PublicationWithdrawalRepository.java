package vn.khenthuong.decision.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.decision.PublicationWithdrawal;
import vn.khenthuong.decision.PublicationWithdrawal.Restored;
import vn.khenthuong.kernel.DocumentReference;

/** The table {@code publication_withdrawal}. Whoever comes second changes nothing. */
@Repository
class PublicationWithdrawalRepository {

    private final JdbcClient jdbc;

    PublicationWithdrawalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Day of the decision, of one that is issued. */
    Optional<LocalDate> issued(String list) {
        return jdbc.sql("SELECT document_date FROM khenthuong.issued_decision WHERE list = :list")
                .param("list", list)
                .query(LocalDate.class)
                .optional();
    }

    List<PublicationWithdrawal> of(String list) {
        return jdbc.sql("SELECT * FROM khenthuong.publication_withdrawal WHERE list = :list ORDER BY id")
                .param("list", list)
                .query(PublicationWithdrawalRepository::withdrawal)
                .list();
    }

    /** Whether it was not off already. */
    boolean withdraw(String list, String reason, DocumentReference document, String by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.publication_withdrawal
                               (list, reason, document_number, document_date, withdrawn_by, withdrawn_at)
                        VALUES (:list, :reason, :number, :date, :by, :at)
                            ON CONFLICT (list) WHERE restored_at IS NULL DO NOTHING""")
                        .param("list", list)
                        .param("reason", reason)
                        .param("number", document.number())
                        .param("date", document.date())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Whether it was off. */
    boolean restore(String list, String reason, DocumentReference document, String by, Instant at) {
        return jdbc.sql("""
                        UPDATE khenthuong.publication_withdrawal
                           SET restored_reason = :reason, restored_number = :number, restored_date = :date,
                               restored_by = :by, restored_at = :at
                         WHERE list = :list AND restored_at IS NULL""")
                        .param("list", list)
                        .param("reason", reason)
                        .param("number", document.number())
                        .param("date", document.date())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private static PublicationWithdrawal withdrawal(ResultSet row, int index) throws SQLException {
        var restored = row.getTimestamp("restored_at");
        return new PublicationWithdrawal(
                row.getString("reason"),
                document(row, "document"),
                row.getString("withdrawn_by"),
                row.getTimestamp("withdrawn_at").toInstant(),
                restored == null
                        ? null
                        : new Restored(
                                row.getString("restored_reason"),
                                document(row, "restored"),
                                row.getString("restored_by"),
                                restored.toInstant()));
    }

    private static DocumentReference document(ResultSet row, String which) throws SQLException {
        return new DocumentReference(row.getString(which + "_number"), row.getObject(which + "_date", LocalDate.class));
    }
}
