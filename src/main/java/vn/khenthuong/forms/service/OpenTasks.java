package vn.khenthuong.forms.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;

/**
 * Reads open tasks from the engine's tables in one statement: the task, its candidates, its process and the business key
 * would be four queries of the engine, none of which can lock.
 */
@Repository
class OpenTasks {

    /** A second click, or a colleague's at the same moment, arrives at most this late. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(5);

    /** {@code known} is what the statement saw before it waited for the lock: known but gone means somebody was faster. */
    private static final String TASK = """
            WITH held AS (SELECT * FROM public.act_ru_task WHERE id_ = :task %s)
            SELECT held.id_, held.proc_def_id_, definition.key_, held.task_def_key_, instance.business_key_,
                   held.create_time_, held.assignee_, held.tenant_id_,
                   ARRAY(SELECT link.group_id_ FROM public.act_ru_identitylink link
                          WHERE link.task_id_ = held.id_ AND link.type_ = 'candidate' AND link.group_id_ IS NOT NULL
                          ORDER BY 1) AS candidate_groups,
                   ARRAY(SELECT link.user_id_ FROM public.act_ru_identitylink link
                          WHERE link.task_id_ = held.id_ AND link.type_ = 'candidate' AND link.user_id_ IS NOT NULL
                          ORDER BY 1) AS candidate_users,
                   ARRAY(SELECT taken.official FROM khenthuong.task_taken taken WHERE taken.task_id = held.id_) AS taken_from,
                   EXISTS (SELECT 1 FROM public.act_ru_task WHERE id_ = :task) AS known
              FROM (SELECT 1) AS request
              LEFT JOIN held ON true
              LEFT JOIN public.act_re_procdef definition ON definition.id_ = held.proc_def_id_
              LEFT JOIN public.act_ru_execution instance ON instance.id_ = held.proc_inst_id_
            """;

    private static final String READ = TASK.formatted("");
    private static final String HOLD = TASK.formatted("FOR UPDATE");

    private static final String JUST_DONE = """
            SELECT EXISTS (
                SELECT 1 FROM public.act_hi_taskinst task
                 WHERE task.id_ = :task AND task.end_time_ >= :since
                   AND (task.tenant_id_ IS NULL OR task.tenant_id_ = ANY (:tenants))
                   AND (task.assignee_ = :user OR EXISTS (
                        SELECT 1 FROM public.act_hi_identitylink link
                         WHERE link.task_id_ = task.id_ AND link.type_ = 'candidate'
                           AND (link.user_id_ = :user OR link.group_id_ = ANY (:groups)))))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<OpenTask> find(String taskId) {
        return query(READ, taskId);
    }

    /**
     * Takes the task for the rest of the transaction: nobody else submits, claims or cancels it meanwhile.
     *
     * @throws ConflictException when somebody did while this call waited
     */
    Optional<OpenTask> lock(String taskId) {
        return query(HOLD, taskId);
    }

    /** Whether a task this official could have worked on was completed a moment ago. */
    boolean wasJustDone(String taskId, Actor actor) {
        return jdbc.sql(JUST_DONE)
                .param("task", taskId)
                .param("since", Timestamp.from(clock.instant().minus(SAME_MOMENT)))
                .param("tenants", actor.units().toArray(String[]::new))
                .param("user", actor.userId())
                .param("groups", actor.groups().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private Optional<OpenTask> query(String sql, String taskId) {
        return jdbc.sql(sql)
                .param("task", taskId)
                .query((row, number) -> read(row))
                .single();
    }

    private static Optional<OpenTask> read(ResultSet row) throws SQLException {
        if (row.getString("id_") == null) {
            if (row.getBoolean("known")) {
                throw TaskRefusals.alreadyDone();
            }
            return Optional.empty();
        }
        return Optional.of(new OpenTask(
                row.getString("id_"),
                row.getString("proc_def_id_"),
                row.getString("key_"),
                row.getString("task_def_key_"),
                row.getString("business_key_"),
                row.getTimestamp("create_time_").toInstant(),
                row.getString("assignee_"),
                row.getString("tenant_id_"),
                texts(row, "candidate_groups"),
                texts(row, "candidate_users"),
                texts(row, "taken_from")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
