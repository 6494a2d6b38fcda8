package vn.khenthuong.organization.process;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks of the engine and the groups they are offered to. */
@Repository
class OfferedTasks {

    private static final String KINDS = """
            SELECT DISTINCT proc_def_id_ AS definition, task_def_key_ AS task
              FROM public.act_ru_task
             WHERE proc_def_id_ IS NOT NULL AND task_def_key_ IS NOT NULL
             ORDER BY 1, 2
            """;

    private static final String ELSEWHERE = """
            SELECT task.id_ AS id, task.name_ AS name, instance.business_key_ AS subject, offered.group_id_ AS "from"
              FROM public.act_ru_task task
              JOIN public.act_ru_identitylink offered
                ON offered.task_id_ = task.id_ AND offered.type_ = 'candidate' AND offered.group_id_ <> :group
              LEFT JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
             WHERE task.proc_def_id_ = :definition AND task.task_def_key_ = :task
             ORDER BY task.create_time_, task.id_
            """;

    private static final String COUNTS = """
            SELECT task.proc_def_id_ AS definition, task.task_def_key_ AS task, offered.group_id_ AS "group", count(*) AS open
              FROM public.act_ru_task task
              JOIN public.act_ru_identitylink offered
                ON offered.task_id_ = task.id_ AND offered.type_ = 'candidate' AND offered.group_id_ IS NOT NULL
             WHERE task.proc_def_id_ IS NOT NULL AND task.task_def_key_ IS NOT NULL
             GROUP BY 1, 2, 3
             ORDER BY 1, 2, 3
            """;

    /** Whoever ends the task deletes the offer before the task: in the same order nobody waits for the other. */
    private static final String LOCK_OFFER = """
            SELECT 1 FROM public.act_ru_identitylink
             WHERE task_id_ = :task AND type_ = 'candidate' AND group_id_ = :group FOR UPDATE
            """;

    private static final String LOCK_TASK = "SELECT 1 FROM public.act_ru_task WHERE id_ = :task FOR UPDATE";

    private final JdbcClient jdbc;

    OfferedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which tasks of which models are open. */
    List<Kind> kinds() {
        return jdbc.sql(KINDS).query(Kind.class).list();
    }

    /** How many of each kind are offered to each group. */
    List<Count> counts() {
        return jdbc.sql(COUNTS)
                .query((row, number) -> new Count(
                        new Kind(row.getString("definition"), row.getString("task")),
                        row.getString("group"),
                        row.getInt("open")))
                .list();
    }

    /** Those of a kind that are offered to another group. */
    List<OfferedElsewhere> elsewhere(Kind kind, String group) {
        return jdbc.sql(ELSEWHERE)
                .param("group", group)
                .param("definition", kind.definition())
                .param("task", kind.task())
                .query(OfferedElsewhere.class)
                .list();
    }

    /** Until the end of the transaction nobody else moves, takes or ends the task; false when it is not offered so any more. */
    boolean lock(OfferedElsewhere task) {
        return exists(jdbc.sql(LOCK_OFFER).param("task", task.id()).param("group", task.from()))
                && exists(jdbc.sql(LOCK_TASK).param("task", task.id()));
    }

    private static boolean exists(JdbcClient.StatementSpec query) {
        return !query.query(Integer.class).list().isEmpty();
    }

    /** A user task of a deployed model. */
    record Kind(String definition, String task) {}

    /** How many open tasks of a kind a group is offered. */
    record Count(Kind kind, String group, int open) {}
}
