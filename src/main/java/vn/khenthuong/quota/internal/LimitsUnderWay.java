package vn.khenthuong.quota.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;

/** Limits that were given to units that shall change: they stay. */
@Repository
class LimitsUnderWay implements WorkUnderWay {

    private final JdbcClient jdbc;
    private final Organization organization;

    LimitsUnderWay(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    @Override
    public List<String> touchedBy(UnitsConcerned concerned) {
        return jdbc.sql("""
                        SELECT unit, round, count(*) AS limits, sum(reserved + confirmed) AS used, sum(max) AS places
                          FROM khenthuong.quota_limit WHERE unit = ANY (:units) GROUP BY round, unit ORDER BY round, unit""").param("units", concerned.units().toArray(String[]::new)).query(Given.class).list().stream()
                .map(given -> "Chỉ tiêu đã giao cho %s trong đợt %s giữ nguyên: %d mức, đã dùng %d trong %d chỗ."
                        .formatted(
                                organization.nameOn(given.unit(), concerned.from()),
                                given.round(),
                                given.limits(),
                                given.used(),
                                given.places()))
                .toList();
    }

    private record Given(String unit, String round, int limits, int used, int places) {}
}
