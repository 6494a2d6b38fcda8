package vn.khenthuong.tracking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;

/**
 * Counts dossiers of a round within the sight of an official, with the conditions {@link DossierRows} lists them by. Tasks are
 * read from the engine's tables in one statement each: its queries neither count by step nor know of dossiers.
 */
@Repository
public class BoardRows {

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
        jdbc.sql("SELECT state, count(*) AS dossiers FROM khenthuong.dossier WHERE round = :round AND "
                        + DossierRows.seenBy(visibility) + " GROUP BY state")
                .param("round", round)
                .query(row -> {
                    states.put(DossierState.valueOf(row.getString("state")), row.getLong("dossiers"));
                });
        return states;
    }

    /** Open user tasks of the dossiers and of the lists they are on, the most crowded first. */
    public List<OpenCount> open(String round, DossierVisibility visibility) {
        return jdbc.sql("""
                        SELECT task.task_def_key_ AS step, max(task.name_) AS name, count(DISTINCT seen.number) AS dossiers,
                               count(DISTINCT seen.number) FILTER (WHERE task.due_date_ <= :now) AS late,
                               min(task.due_date_) AS next_due
                          FROM (SELECT number, list_code FROM khenthuong.dossier WHERE round = :round AND %s) seen
                          JOIN public.act_ru_execution instance ON instance.business_key_ IN (seen.number, seen.list_code)
                          JOIN public.act_ru_task task ON task.proc_inst_id_ = instance.id_
                         GROUP BY task.task_def_key_ ORDER BY dossiers DESC, step""".formatted(DossierRows.seenBy(visibility)))
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
                        SELECT task.task_def_key_ AS step, max(task.name_) AS name, task.start_time_::date AS began,
                               task.end_time_::date AS ended, count(DISTINCT task.id_) AS tasks
                          FROM (SELECT number, list_code FROM khenthuong.dossier WHERE round = :round AND %s) seen
                          JOIN public.act_hi_procinst instance ON instance.business_key_ IN (seen.number, seen.list_code)
                          JOIN public.act_hi_taskinst task ON task.proc_inst_id_ = instance.id_
                         WHERE task.end_time_ IS NOT NULL AND task.delete_reason_ = 'completed'
                         GROUP BY step, began, ended ORDER BY step""".formatted(DossierRows.seenBy(visibility)))
                .param("round", round)
                .query((row, index) -> new Duration(
                        row.getString("step"),
                        row.getString("name"),
                        row.getObject("began", LocalDate.class),
                        row.getObject("ended", LocalDate.class),
                        row.getLong("tasks")))
                .list();
    }
}
