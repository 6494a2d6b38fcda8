package vn.khenthuong.award.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.award.Reward.LaidDown;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.kernel.DocumentReference;

/** Keeps the table {@code awaited_amount}: what documents lay down for cases of a list whose decision has no number yet. */
@Repository
class AwaitedAmounts {

    private final JdbcClient jdbc;

    AwaitedAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An amount that waits for the decision.
     *
     * @param amount đồng
     * @param version from 1, grows with every change
     */
    record Awaited(long amount, LaidDown laidDown, int version) {}

    /** Those of a list, by number of the dossier. */
    Map<String, Awaited> of(String list) {
        return jdbc
                .sql("SELECT * FROM khenthuong.awaited_amount WHERE list = :list")
                .param("list", list)
                .query((row, index) -> Map.entry(
                        row.getString("dossier"),
                        new Awaited(
                                row.getLong("amount"),
                                new LaidDown(
                                        row.getString("reason"),
                                        new DocumentReference(
                                                row.getString("document_number"),
                                                row.getObject("document_date", LocalDate.class)),
                                        row.getString("laid_down_by"),
                                        row.getTimestamp("laid_down_at").toInstant()),
                                row.getInt("version"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts it in the place of the one before. */
    void put(String list, WantedAmount wanted, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.awaited_amount
                               (list, dossier, amount, reason, document_number, document_date, laid_down_by, laid_down_at)
                        VALUES (:list, :dossier, :amount, :reason, :number, :date, :by, :at)
                            ON CONFLICT (list, dossier) DO UPDATE
                           SET amount = excluded.amount, reason = excluded.reason, document_number = excluded.document_number,
                               document_date = excluded.document_date, laid_down_by = excluded.laid_down_by,
                               laid_down_at = excluded.laid_down_at, version = awaited_amount.version + 1""")
                .param("list", list)
                .param("dossier", wanted.dossier())
                .param("amount", wanted.amount())
                .param("reason", wanted.reason())
                .param("number", wanted.document().number())
                .param("date", wanted.document().date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }
}
