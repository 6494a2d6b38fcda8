package vn.khenthuong.certificate.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
     * @param gender {@code MALE} or {@code FEMALE}
     */
    record Detail(String dossier, String gender, String position, String workplace, String address) {}

    /** By number of the dossier, in one statement. */
    Map<String, Detail> of(Collection<String> dossiers) {
        return jdbc
                .sql("SELECT number, gender, position, workplace, address FROM khenthuong.dossier_nominee"
                        + " WHERE number = ANY (:numbers)")
                .param("numbers", dossiers.toArray(String[]::new))
                .query((row, index) -> new Detail(
                        row.getString("number"),
                        row.getString("gender"),
                        row.getString("position"),
                        row.getString("workplace"),
                        row.getString("address")))
                .list()
                .stream()
                .collect(Collectors.toMap(Detail::dossier, Function.identity()));
    }
}
