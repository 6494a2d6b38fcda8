package vn.khenthuong.nomination.internal;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.Arrival;
import vn.khenthuong.nomination.Arrivals;

/** The view {@code dossier_arrival}. */
@Repository
class ArrivalRepository implements Arrivals {

    private final JdbcClient jdbc;

    ArrivalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Arrival> of(String dossier) {
        return jdbc.sql("SELECT year, ordinal, arrived FROM khenthuong.dossier_arrival WHERE number = :number")
                .param("number", dossier)
                .query((row, index) -> new Arrival(
                        row.getInt("year"),
                        row.getInt("ordinal"),
                        row.getObject("arrived", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
