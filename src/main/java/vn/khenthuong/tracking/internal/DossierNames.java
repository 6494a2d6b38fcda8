package vn.khenthuong.tracking.internal;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose dossiers these are; whether the reader may know is decided before. */
@Repository
class DossierNames {

    private final JdbcClient jdbc;

    DossierNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By number; keys that are no dossier's number are left out. */
    public Map<String, Named> of(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        "SELECT number, nominee_name, unit, round, on_hold FROM khenthuong.dossier_overview WHERE number IN (:numbers)")
                .param("numbers", numbers)
                .query((row, index) -> new Named(
                        row.getString("number"),
                        row.getString("nominee_name"),
                        row.getString("unit"),
                        row.getString("round"),
                        row.getBoolean("on_hold")))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::number, Function.identity()));
    }

    /**
     * A dossier.
     *
     * @param unit code of the nominating unit
     */
    public record Named(String number, String nominee, String unit, String round, boolean onHold) {}
}
