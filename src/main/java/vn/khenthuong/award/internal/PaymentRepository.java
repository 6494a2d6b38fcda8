package vn.khenthuong.award.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.award.RewardPayment;
import vn.khenthuong.award.RewardPayment.Cancelled;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.award.WantedSource;
import vn.khenthuong.kernel.DocumentReference;

/** Changes the table {@code reward} and keeps {@code reward_payment}. Whoever comes second changes nothing. */
@Repository
class PaymentRepository {

    private final JdbcClient jdbc;

    PaymentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps every other change of the rewards of the list out until the transaction ends; always in this order. */
    void lock(String list) {
        jdbc.sql("SELECT dossier FROM khenthuong.reward WHERE list = :list ORDER BY dossier FOR UPDATE")
                .param("list", list)
                .query(String.class)
                .list();
    }

    /** Grows with every change of a reward of the list. */
    long version(String list) {
        return jdbc.sql("SELECT coalesce(sum(version), 0) FROM khenthuong.reward WHERE list = :list")
                .param("list", list)
                .query(Long.class)
                .single();
    }

    void amount(WantedAmount wanted, DocumentReference document, String by, Instant at) {
        jdbc.sql(
                        "UPDATE khenthuong.reward SET amount = :amount, amount_reason = :reason, amount_number = :number,"
                                + " amount_date = :date, amount_by = :by, amount_at = :at, version = version + 1 WHERE dossier = :dossier")
                .param("amount", wanted.amount())
                .param("reason", wanted.reason())
                .param("number", document.number())
                .param("date", document.date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("dossier", wanted.dossier())
                .update();
    }

    /** How many rewards it changed. */
    int source(String list, WantedSource wanted, DocumentReference document, String by, Instant at) {
        return jdbc.sql("UPDATE khenthuong.reward SET funding_source = :source, funding_reason = :reason,"
                        + " funding_number = :number, funding_date = :date, funding_by = :by, funding_at = :at,"
                        + " version = version + 1 WHERE list = :list AND payment IS NULL")
                .param("source", wanted.source())
                .param("reason", wanted.reason())
                .param("number", document.number())
                .param("date", document.date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("list", list)
                .update();
    }

    /** Records a payment and marks its rewards. */
    long pay(
            String list,
            Collection<String> dossiers,
            DocumentReference document,
            LocalDate paidOn,
            String by,
            Instant at) {
        var id = jdbc.sql("""
                        INSERT INTO khenthuong.reward_payment
                               (list, document_number, document_date, paid_on, awards, total, recorded_by, recorded_at)
                        SELECT :list, :number, :date, :paidOn, count(*), sum(amount), :by, :at
                          FROM khenthuong.reward WHERE dossier = ANY (:dossiers)
                        RETURNING id""")
                .param("list", list)
                .param("number", document.number())
                .param("date", document.date())
                .param("paidOn", paidOn)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("dossiers", dossiers.toArray(String[]::new))
                .query(Long.class)
                .single();
        jdbc.sql("UPDATE khenthuong.reward SET payment = :id, version = version + 1 WHERE dossier = ANY (:dossiers)")
                .param("id", id)
                .param("dossiers", dossiers.toArray(String[]::new))
                .update();
        return id;
    }

    /** Cancels a record that stands; its rewards are unpaid again. */
    void cancel(long id, String reason, String by, Instant at) {
        jdbc.sql("UPDATE khenthuong.reward_payment SET cancel_reason = :reason, cancelled_by = :by, cancelled_at = :at"
                        + " WHERE id = :id AND cancelled_at IS NULL")
                .param("reason", reason)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
        jdbc.sql("UPDATE khenthuong.reward SET payment = NULL, version = version + 1 WHERE payment = :id")
                .param("id", id)
                .update();
    }

    /** Payments of a list, oldest first. */
    List<RewardPayment> of(String list) {
        return jdbc.sql("SELECT * FROM khenthuong.reward_payment WHERE list = :list ORDER BY id")
                .param("list", list)
                .query(PaymentRepository::payment)
                .list();
    }

    private static RewardPayment payment(ResultSet row, int index) throws SQLException {
        var cancelled = row.getTimestamp("cancelled_at");
        return new RewardPayment(
                row.getLong("id"),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                row.getObject("paid_on", LocalDate.class),
                row.getInt("awards"),
                row.getLong("total"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                cancelled == null
                        ? null
                        : new Cancelled(
                                row.getString("cancel_reason"), row.getString("cancelled_by"), cancelled.toInstant()));
    }
}
