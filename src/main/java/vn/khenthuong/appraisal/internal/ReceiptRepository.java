package vn.khenthuong.appraisal.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.appraisal.Receipt;
import vn.khenthuong.kernel.HomeZone;

/** The tables {@code receipt} and {@code receipt_series}; receipts are added, never changed. */
@Repository
class ReceiptRepository {

    private final JdbcClient jdbc;

    ReceiptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Under the next number of its agency and year; the row of the series is held until the transaction ends. */
    void add(String dossier, String agency, Instant at, LocalDate promised) {
        jdbc.sql("""
                        WITH series AS (
                            INSERT INTO khenthuong.receipt_series (agency, year, last) VALUES (:agency, :year, 1)
                            ON CONFLICT (agency, year) DO UPDATE SET last = receipt_series.last + 1
                            RETURNING last)
                        INSERT INTO khenthuong.receipt (dossier, agency, year, number, issued_at, promised)
                        SELECT :dossier, :agency, :year, last, :at, :promised FROM series""")
                .param("dossier", dossier)
                .param("agency", agency)
                .param("year", LocalDate.ofInstant(at, HomeZone.ID).getYear())
                .param("at", Timestamp.from(at))
                .param("promised", promised)
                .update();
    }

    /** @param answerDue the day that counts now, which the dossier knows */
    Optional<Receipt> find(String dossier, LocalDate answerDue) {
        return jdbc.sql(
                        "SELECT agency, year, number, issued_at, promised FROM khenthuong.receipt WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query((row, index) -> new Receipt(
                        row.getString("agency"),
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getTimestamp("issued_at").toInstant(),
                        row.getObject("promised", LocalDate.class),
                        answerDue))
                .optional();
    }
}
