package vn.khenthuong.tracking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;

/**
 * Counts dossiers of a round within the sight of an official, with the conditions {@link DossierRows} lists them by. Tasks are
 * read from the engine's tables in one statement each: its queries neither count by step nor know of dossiers.
 */
@Repository
class BoardRows {

    private static final String[] RUNNING = Stream.of(DossierState.values())
            .filter(state -> !state.isFinal())
            .map(Enum::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Clock clock;

    BoardRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A step that is open for somebody.
     *
     * @param nextDue first instant that is too late for the first of its tasks, or null
     */
    public record OpenCount(String step, String name, long dossiers, long late, Instant nextDue) {}

    /** How many tasks of a step began and were completed on these days. */
    public record Duration(String step, String name, LocalDate began, LocalDate ended, long tasks) {}

    public Map<DossierState, Long> states(String round, DossierVisibility visibility) {
        Map<DossierState, Long> states = new EnumMap<>(DossierState.class);
        jdbc.sql("SELECT state, count(*) AS dossiers FROM khenthuong.dossier_overview WHERE round = :round AND "
                        + DossierRows.seenBy(visibility) + " GROUP BY state")
                .param("round", round)
                .query(row -> {
                    states.put(DossierState.valueOf(row.getString("state")), row.getLong("dossiers"));
                });
        return states;
    }

    /** Codes of the rounds with a dossier that has not ended. */
    public Set<String> roundsAtWork(DossierVisibility visibility) {
        return jdbc.sql("SELECT DISTINCT round FROM khenthuong.dossier_overview WHERE state = ANY (:running) AND "
                        + DossierRows.seenBy(visibility))
                .param("running", RUNNING)
                .query(String.class)
                .set();
    }

    /** Open user tasks of the dossiers and of the lists they are on, the most crowded first. */
    public List<OpenCount> open(String round, DossierVisibility visibility) {
        return jdbc.sql("""
                        SELECT task.step, max(task.name) AS name, count(DISTINCT seen.number) AS dossiers,
                               count(DISTINCT seen.number) FILTER (WHERE task.due <= :now) AS late,
                               min(task.due) AS next_due
                          FROM (SELECT number, list_code FROM khenthuong.dossier_overview WHERE round = :round AND %s) seen
                          JOIN khenthuong.open_task task ON task.subject IN (seen.number, seen.list_code)
                         GROUP BY task.step ORDER BY dossiers DESC, step""".formatted(DossierRows.seenBy(visibility)))
                .param("round", round)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) -> new OpenCount(
                        row.getString("step"),
                        row.getString("name"),
                        row.getLong("dossiers"),
                        row.getLong("late"),
                        row.getTimestamp("next_due") == null
                                ? null
                                : row.getTimestamp("next_due").toInstant()))
                .list();
    }

    /** Completed user tasks; a task of a list counts once, however many dossiers are on it. */
    public List<Duration> durations(String round, DossierVisibility visibility) {
        return jdbc.sql("""
                        SELECT task.step, max(task.name) AS name, task.began::date AS first_day, task.ended::date AS last_day,
                               count(DISTINCT task.id) AS tasks
                          FROM (SELECT number, list_code FROM khenthuong.dossier_overview WHERE round = :round AND %s) seen
                          JOIN khenthuong.completed_task task ON task.subject IN (seen.number, seen.list_code)
                         GROUP BY step, first_day, last_day ORDER BY step""".formatted(DossierRows.seenBy(visibility)))
                .param("round", round)
                .query((row, index) -> new Duration(
                        row.getString("step"),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getLong("tasks")))
                .list();
    }
}
