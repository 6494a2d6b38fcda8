package vn.khenthuong.round.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.round.Movements.Launched;

/** The rows of movements and of their legal bases. */
@Repository
class MovementRepository {

    private final JdbcClient jdbc;

    MovementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The youngest movement with the document that started it. */
    public Launched youngest() {
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
}
