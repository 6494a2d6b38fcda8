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
     * Takes the work of a day, where nobody has; it is done with the commit of this transaction. Whoever asks at the same moment
     * waits for that and then finds it done.
     */
    Optional<Run> begin(String name, LocalDate day, Instant now) {
        return jdbc
                .sql("""
                        UPDATE khenthuong.scheduled_run run
                           SET last_day = :day, last_run_at = :now
                          FROM (SELECT name, last_run_at FROM khenthuong.scheduled_run WHERE name = :name
                                   FOR NO KEY UPDATE) AS before
                         WHERE run.name = before.name AND (run.last_day IS NULL OR run.last_day < :day)
                        RETURNING before.last_run_at""")
                .param("name", name)
                .param("day", day)
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getObject("last_run_at", OffsetDateTime.class))
                .list()
                .stream()
                .map(before -> new Run(Optional.ofNullable(before).map(OffsetDateTime::toInstant)))
                .findFirst();
    }

    /**
     * A run that has begun.
     *
     * @param before when the one before it was, if ever
     */
    record Run(Optional<Instant> before) {}
}
