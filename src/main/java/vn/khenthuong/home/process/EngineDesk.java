package vn.khenthuong.home.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.home.Desk;
import vn.khenthuong.home.DeskLoad;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.RoleLimits;

/**
 * Counts tasks in the engine's tables, by its indexes on assignee and candidate group: its queries cannot count by step, and join
 * every task with every authorisation. What is read here are the same tasks, as whoever is a candidate may work a task.
 */
@Repository
class EngineDesk implements Desk {

    private static final String OFFERED = """
            WITH offered AS (
                SELECT task.id_ AS id, task.task_def_key_ AS step, task.name_ AS name, task.due_date_ AS due, true AS mine
                  FROM public.act_ru_task task
                 WHERE task.assignee_ = :user AND task.suspension_state_ = 1
                 UNION
                SELECT task.id_, task.task_def_key_, task.name_, task.due_date_, false
                  FROM public.act_ru_task task
                  JOIN public.act_ru_identitylink link ON link.task_id_ = task.id_
                  LEFT JOIN public.act_re_procdef definition ON definition.id_ = task.proc_def_id_
                 WHERE task.assignee_ IS NULL AND task.suspension_state_ = 1
                   AND link.type_ = 'candidate' AND link.group_id_ = ANY (:roles)
                   AND (link.group_id_ <> ALL (:limited) OR link.group_id_ || ' ' || definition.key_ = ANY (:within)))
            """;

    private static final String COUNTED = OFFERED + """
            SELECT max(name) AS name, count(*) AS tasks, count(*) FILTER (WHERE mine) AS mine,
                   count(*) FILTER (WHERE due <= :now) AS late, count(*) FILTER (WHERE due > :now AND due <= :soon) AS soon
              FROM offered GROUP BY step ORDER BY tasks DESC, step""";

    private static final String FIRST =
            OFFERED + "SELECT id, name, due, mine FROM offered ORDER BY due NULLS LAST, id LIMIT :most";

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final RoleLimits limits;

    EngineDesk(JdbcClient jdbc, TaskService tasks, RoleLimits limits) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.limits = limits;
    }

    @Override
    public DeskLoad load(Actor actor, Instant now, Instant soon, int most) {
        var limited = limits.of(actor);
        Map<String, Object> reader = Map.of(
                "user",
                actor.userId(),
                "roles",
                actor.groups().toArray(String[]::new),
                "limited",
                limited.keySet().toArray(String[]::new),
                "within",
                limited.entrySet().stream()
                        .flatMap(role -> role.getValue().stream().map(process -> role.getKey() + " " + process))
                        .toArray(String[]::new));
        var steps = jdbc.sql(COUNTED)
                .params(reader)
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .query(DeskLoad.StepLoad.class)
                .list();
        return new DeskLoad(steps, steps.isEmpty() ? List.of() : first(reader, most));
    }

    private List<DeskLoad.WaitingTask> first(Map<String, Object> reader, int most) {
        return jdbc.sql(FIRST)
                .params(reader)
                .param("most", most)
                .query(EngineDesk::task)
                .list();
    }

    private static DeskLoad.WaitingTask task(ResultSet row, int index) throws SQLException {
        return new DeskLoad.WaitingTask(
                row.getString("id"),
                row.getString("name"),
                row.getTimestamp("due") == null ? null : row.getTimestamp("due").toInstant(),
                row.getBoolean("mine"));
    }

    @Override
    public List<DeskLoad.WaitingTask> takenBy(String holder, Set<String> groups, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT task.id_ AS id, task.name_ AS name, task.due_date_ AS due, false AS mine
                          FROM public.act_ru_task task
                          JOIN public.act_ru_identitylink link ON link.task_id_ = task.id_
                         WHERE task.assignee_ = :holder AND task.suspension_state_ = 1
                           AND link.type_ = 'candidate' AND link.group_id_ = ANY (:groups)
                         ORDER BY due NULLS LAST, id LIMIT :most""")
                .param("holder", holder)
                .param("groups", groups.toArray(String[]::new))
                .param("most", most)
                .query(EngineDesk::task)
                .list();
    }

    @Override
    public void claim(String task, Actor actor) {
        try {
            tasks.claim(task, actor.userId());
        } catch (TaskAlreadyClaimedException taken) {
            throw because(new ConflictException("Nhiệm vụ này đã có người khác nhận."), taken);
        } catch (NotFoundException | NullValueException | AuthorizationException hidden) {
            throw because(new vn.khenthuong.kernel.NotFoundException(GONE), hidden);
        }
    }

    private static <R extends RuntimeException> R because(R refusal, RuntimeException cause) {
        refusal.initCause(cause);
        return refusal;
    }
}
