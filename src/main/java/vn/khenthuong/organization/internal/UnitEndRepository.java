package vn.khenthuong.organization.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.UnitEnding.Stage;

/** Which ends of units were told. */
@Repository
class UnitEndRepository {

    private final JdbcClient jdbc;

    UnitEndRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An end that officials expect. */
    record Expected(String unit, LocalDate lastDay) {}

    /** @return whether it was not noted before */
    boolean note(String unit, LocalDate lastDay, Stage stage, Instant at) {
        return jdbc.sql("INSERT INTO khenthuong.unit_end_told (unit, last_day, stage, told_at) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING")
                        .params(unit, lastDay, stage.name(), Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Those told ahead whose last day has not passed. */
    List<Expected> expected(LocalDate today) {
        return jdbc.sql("SELECT unit, last_day FROM khenthuong.unit_end_told WHERE stage = 'AHEAD' AND last_day >= ?")
                .param(today)
                .query(Expected.class)
                .list();
    }

    /** @return whether it was still expected */
    boolean callOff(Expected expected) {
        return jdbc.sql("DELETE FROM khenthuong.unit_end_told WHERE unit = ? AND last_day = ? AND stage = 'AHEAD'")
                        .params(expected.unit(), expected.lastDay())
                        .update()
                == 1;
    }
}
