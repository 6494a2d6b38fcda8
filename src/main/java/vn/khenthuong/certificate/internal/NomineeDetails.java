package vn.khenthuong.certificate.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NomineeProfile.Gender;

/** Reads what a certificate says of a nominee beside the name. */
@Repository
class NomineeDetails {

    private final JdbcClient jdbc;

    NomineeDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the unit wrote of the nominee; any part may be null.
     *
     * @param group by whose criteria it was measured
     * @param residence where a person lives
     */
    record Detail(
            String dossier,
            CriteriaGroup group,
            Gender gender,
            String position,
            String workplace,
            String residence,
            String address) {

        /** Where nobody wrote anything. */
        static final Detail NONE = new Detail(null, null, null, null, null, null, null);
    }

    /** By number of the dossier, in one statement. */
    Map<String, Detail> of(Collection<String> dossiers) {
        return jdbc
                .sql(
                        "SELECT number, criteria_group, gender, position, workplace, residence, address FROM khenthuong.dossier_nominee"
                                + " WHERE number = ANY (:numbers)")
                .param("numbers", dossiers.toArray(String[]::new))
                .query((row, index) -> new Detail(
                        row.getString("number"),
                        CriteriaGroup.valueOf(row.getString("criteria_group")),
                        row.getString("gender") == null ? null : Gender.valueOf(row.getString("gender")),
                        row.getString("position"),
                        row.getString("workplace"),
                        row.getString("residence"),
                        row.getString("address")))
                .list()
                .stream()
                .collect(Collectors.toMap(Detail::dossier, Function.identity()));
    }
}
