package vn.khenthuong.certificate.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;

/** Reads the table {@code decision_code}, and of decisions what is published of them. */
@Repository
class DecisionCodeRepository {

    private final JdbcClient jdbc;

    DecisionCodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A decision as it is published.
     *
     * @param withdrawn whether its names are off the public pages
     */
    record Issued(String round, int ordinal, DocumentReference document, long awards, boolean withdrawn) {}

    Optional<String> codeOf(String list) {
        return jdbc.sql("SELECT code FROM khenthuong.decision_code WHERE list = :list")
                .param("list", list)
                .query(String.class)
                .optional();
    }

    /** Code of the list of the decision with this digest of its code, hexadecimal. */
    Optional<String> listOf(String digest) {
        return jdbc.sql("SELECT list FROM khenthuong.decision_code WHERE code_digest = decode(:digest, 'hex')")
                .param("digest", digest)
                .query(String.class)
                .optional();
    }

    Optional<Issued> issued(String list) {
        return jdbc.sql("""
                        SELECT decision.round, decision.ordinal, decision.document_number, decision.document_date,
                               (SELECT count(*) FROM khenthuong.dossier_overview
                                 WHERE list_code = decision.list AND state = 'AWARDED') AS awards,
                               EXISTS (SELECT 1 FROM khenthuong.withdrawn_publication withdrawn
                                        WHERE withdrawn.list = decision.list) AS withdrawn
                          FROM khenthuong.issued_decision decision WHERE decision.list = :list""")
                .param("list", list)
                .query((row, index) -> new Issued(
                        row.getString("round"),
                        row.getInt("ordinal"),
                        new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                        row.getLong("awards"),
                        row.getBoolean("withdrawn")))
                .optional();
    }
}
