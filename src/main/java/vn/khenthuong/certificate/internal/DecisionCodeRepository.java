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
     * A decision as it is published; those of units are not, but their certificates can be looked up.
     *
     * @param round null for a decision of a unit
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
                               (SELECT count(*) FROM khenthuong.certified_award award
                                 WHERE award.list = decision.list) AS awards,
                               EXISTS (SELECT 1 FROM khenthuong.withdrawn_publication withdrawn
                                        WHERE withdrawn.list = decision.list) AS withdrawn
                          FROM khenthuong.certified_decision decision WHERE decision.list = :list""")
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
