package vn.khenthuong.notification.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When work that is done once a day was done last. */
@Repository
class ScheduledRuns {

    private final JdbcClient jdbc;

    ScheduledRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The run before, where the day has had none yet; whoever asks at the same moment waits for the end of this transaction and
     * then finds the day done.
     */
    Optional<Run> begin(String name, LocalDate day) {
        return jdbc.sql("SELECT last_day, last_run_at FROM khenthuong.scheduled_run WHERE name = ? FOR NO KEY UPDATE")
                .param(name)
                .query((row, number) -> new Run(
                        row.getObject("last_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_run_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional()
                .filter(last -> last.day() == null || last.day().isBefore(day));
    }

    void done(String name, LocalDate day, Instant at) {
        jdbc.sql("UPDATE khenthuong.scheduled_run SET last_day = ?, last_run_at = ? WHERE name = ?")
                .params(day, Timestamp.from(at), name)
                .update();
    }

    /**
     * A run; both are null where there never was one.
     *
     * @param day the day it was for
     */
    record Run(LocalDate day, Instant at) {}
}
