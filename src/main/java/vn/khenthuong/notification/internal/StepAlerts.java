package vn.khenthuong.notification.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.calendar.ReminderRule;

/** Which reminders and escalations have been told. One that nobody was there to be told of is not: it stays fresh. */
@Repository
class StepAlerts {

    private final JdbcClient jdbc;

    StepAlerts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Records what is fresh in one statement, for the present due date of each step.
     *
     * @param audience who is there to be told
     */
    void record(Collection<StepStatus> standings, Audience audience, Instant at) {
        var fresh = standings.stream()
                .flatMap(standing -> standing.fresh().stream()
                        .filter(rung ->
                                !audience.of(rung.recipients(), standing.step()).isEmpty())
                        .map(rung -> new Alert(standing.step(), rung)))
                .toList();
        if (!fresh.isEmpty()) {
            insert(fresh, at);
        }
    }

    private void insert(List<Alert> alerts, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.step_alert (task_id, due, stage, recipients, recorded_at)
                        SELECT task_id, due::timestamptz, stage, recipients, :at
                          FROM unnest(:tasks, :dues, :stages, :recipients) AS reached (task_id, due, stage, recipients)
                        ON CONFLICT DO NOTHING""")
                .param("tasks", texts(alerts, alert -> alert.step.taskId()))
                .param("dues", texts(alerts, alert -> alert.step.dueAt().toString()))
                .param("stages", texts(alerts, alert -> alert.rung.key()))
                .param(
                        "recipients",
                        texts(alerts, alert -> alert.rung.recipients().name()))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String[] texts(List<Alert> alerts, Function<Alert, String> text) {
        return alerts.stream().map(text).toArray(String[]::new);
    }

    private record Alert(OpenStep step, ReminderRule rung) {}
}
