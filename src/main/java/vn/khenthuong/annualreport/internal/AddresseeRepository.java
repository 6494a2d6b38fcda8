package vn.khenthuong.annualreport.internal;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.annualreport.Addressees;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.organization.SteeringCommittee;

/** Addressees on their table. */
@Repository
class AddresseeRepository implements Addressees, SteeringCommittee {

    private final JdbcClient jdbc;

    AddresseeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String nameOn(LocalDate day) {
        return nameOn(Addressee.STEERING_COMMITTEE, day);
    }

    @Override
    public String nameOn(Addressee addressee, LocalDate day) {
        return jdbc.sql("""
                        SELECT name FROM khenthuong.report_addressee
                         WHERE addressee = :addressee AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)
                         ORDER BY valid_from DESC LIMIT 1""")
                .param("addressee", addressee.name())
                .param("day", day)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Nobody is %s on %s".formatted(addressee, day)));
    }
}
