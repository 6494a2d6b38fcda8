package vn.khenthuong.award.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.award.BaseSalaryKeeping.Pending;
import vn.khenthuong.award.BaseSalaryKeeping.Row;
import vn.khenthuong.kernel.DocumentReference;

/** The rows of the table {@code base_salary} as administrators keep them, and {@code base_salary_change}. */
@Repository
class BaseSalaryRepository {

    private static final String CHANGE = """
            SELECT change.*, (SELECT count(*) FROM khenthuong.reward
                                JOIN khenthuong.issued_decision decision ON decision.list = reward.list
                               WHERE decision.document_date >= change.valid_from) AS computed
              FROM khenthuong.base_salary_change change
            """;

    private final JdbcClient jdbc;

    BaseSalaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Row> rows() {
        return jdbc.sql("SELECT * FROM khenthuong.base_salary ORDER BY valid_from DESC")
                .query((row, index) -> new Row(
                        row.getObject("valid_from", LocalDate.class),
                        row.getLong("amount"),
                        row.getString("citation"),
                        row.getString("entered_by") == null))
                .list();
    }

    List<Pending> pending() {
        return jdbc.sql(CHANGE + " WHERE change.state = 'PENDING'")
                .query(BaseSalaryRepository::change)
                .list();
    }

    /** What waits under an id; empty when it is decided. Nobody else decides it until the transaction ends. */
    Optional<Pending> lock(UUID id) {
        return jdbc.sql(CHANGE + " WHERE change.id = :id AND change.state = 'PENDING' FOR UPDATE OF change")
                .param("id", id)
                .query(BaseSalaryRepository::change)
                .optional();
    }

    boolean exists(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.base_salary_change WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Whether nothing waited yet. */
    boolean propose(LocalDate from, long amount, DocumentReference document, String by, Instant at) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.base_salary_change
                               (id, valid_from, amount, document_number, document_date, proposed_by, proposed_at, state)
                        VALUES (:id, :from, :amount, :number, :date, :by, :at, 'PENDING') ON CONFLICT DO NOTHING""")
                        .param("id", UUID.randomUUID())
                        .param("from", from)
                        .param("amount", amount)
                        .param("number", document.number())
                        .param("date", document.date())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** @param reason why it is refused; null when it is confirmed */
    void decide(UUID id, String reason, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.base_salary_change SET state = :state, decided_by = :by, decided_at = :at,"
                        + " reason = :reason WHERE id = :id")
                .param("state", reason == null ? "CONFIRMED" : "REFUSED")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** Takes the place of a row of the same day that an administrator entered; never that of a shipped one. */
    void keep(Pending confirmed, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.base_salary (valid_from, amount, citation, entered_by, confirmed_by, confirmed_at)
                        VALUES (:from, :amount, :citation, :entered, :by, :at)
                            ON CONFLICT (valid_from) DO UPDATE
                           SET amount = excluded.amount, citation = excluded.citation, entered_by = excluded.entered_by,
                               confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at
                         WHERE base_salary.entered_by IS NOT NULL""")
                .param("from", confirmed.from())
                .param("amount", confirmed.amount())
                .param("citation", confirmed.document().cited("Văn bản"))
                .param("entered", confirmed.proposedBy())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Pending change(ResultSet row, int index) throws SQLException {
        return new Pending(
                row.getObject("id", UUID.class),
                row.getObject("valid_from", LocalDate.class),
                row.getLong("amount"),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getInt("computed"));
    }
}
