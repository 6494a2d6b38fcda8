package vn.khenthuong.demo;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the clock is ahead, as the database remembers it. */
@Repository
@Profile(Demo.PROFILE)
class ShiftRepository {

    private final JdbcClient jdbc;

    ShiftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before it was ever put forward. */
    Optional<Duration> find() {
        return jdbc.sql("SELECT shift_millis FROM khenthuong.demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    void save(Duration shift) {
        jdbc.sql("INSERT INTO khenthuong.demo_clock (shift_millis) VALUES (?)"
                        + " ON CONFLICT (only_row) DO UPDATE SET shift_millis = excluded.shift_millis")
                .param(shift.toMillis())
                .update();
    }
}
