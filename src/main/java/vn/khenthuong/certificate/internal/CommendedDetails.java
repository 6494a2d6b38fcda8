package vn.khenthuong.certificate.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.certificate.internal.NomineeDetails.Detail;
import vn.khenthuong.nomination.NomineeProfile.Gender;

/** Reads what a letter of commendation says of its recipient beside the name. */
@Repository
class CommendedDetails {

    private final JdbcClient jdbc;

    CommendedDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key of the entry, in one statement; what the unit wrote stands as the address. */
    Map<String, Detail> of(Collection<String> awards) {
        return jdbc
                .sql("SELECT award, detail, gender FROM khenthuong.commended WHERE award = ANY (:awards)")
                .param("awards", awards.toArray(String[]::new))
                .query((row, index) -> new Detail(
                        row.getString("award"),
                        null,
                        row.getString("gender") == null ? null : Gender.valueOf(row.getString("gender")),
                        null,
                        null,
                        null,
                        row.getString("detail")))
                .list()
                .stream()
                .collect(Collectors.toMap(Detail::dossier, Function.identity()));
    }
}
