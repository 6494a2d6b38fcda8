package vn.khenthuong.round;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The emulation movement everything is about, as documents name it. */
@Component
public class Movements {

    private final JdbcClient jdbc;

    Movements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The youngest movement with the document that started it. */
    public Launched current() {
        return jdbc.sql("""
                        SELECT m.title, b.kind, b.number, b.issued_on, b.issuer
                          FROM khenthuong.movement m
                          JOIN khenthuong.legal_basis b ON b.movement = m.code
                         ORDER BY m.plan_from DESC, m.code, b.ordinal LIMIT 1
                        """)
                .query((row, number) -> new Launched(
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer")))
                .single();
    }

    /**
     * A movement and the document that started it.
     *
     * @param title e.g. {@code Phong trào thi đua “…”}
     * @param documentKind e.g. {@code Quyết định}
     * @param documentNumber e.g. {@code 1479/QĐ-UBND}
     * @param issuer who signed it
     */
    public record Launched(
            String title, String documentKind, String documentNumber, LocalDate documentDate, String issuer) {}
}
