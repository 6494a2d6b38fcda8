package vn.khenthuong.notification.process;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.notification.internal.OpenStep;
import vn.khenthuong.notification.internal.OpenSteps;

/**
 * Reads the tables of the engine itself: by its service the groups of each task would be a question of their own, and the
 * morning may look at thousands.
 */
@Repository
class EngineOpenSteps implements OpenSteps {

    private static final String OPEN = """
            SELECT task.id_, model.key_ AS process, task.task_def_key_, coalesce(task.name_, task.task_def_key_) AS name_, task.assignee_,
                   task.tenant_id_, task.create_time_, task.due_date_, coalesce(instance.business_key_, '') AS number,
                   ARRAY(SELECT link.group_id_ FROM public.act_ru_identitylink link
                          WHERE link.task_id_ = task.id_ AND link.type_ = 'candidate' AND link.group_id_ IS NOT NULL)
                   AS groups,
                   ARRAY(SELECT alert.stage FROM khenthuong.step_alert alert
                          WHERE alert.task_id = task.id_
                            AND alert.due = task.due_date_ AT TIME ZONE 'Asia/Ho_Chi_Minh')
                   AS told
              FROM public.act_ru_task task
              JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
              JOIN public.act_re_procdef model ON model.id_ = task.proc_def_id_
              LEFT JOIN khenthuong.dossier_overview dossier ON dossier.number = instance.business_key_
             WHERE task.due_date_ IS NOT NULL
               AND (dossier.on_hold IS NOT TRUE OR task.task_def_key_ = :resolution)
             ORDER BY task.due_date_, number, task.id_
            """;

    private final JdbcClient jdbc;

    EngineOpenSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenStep> all() {
        return jdbc.sql(OPEN)
                .param("resolution", NominationProcess.Tasks.RESOLVE_HOLD.id())
                .query((row, number) -> step(row))
                .list();
    }

    private static OpenStep step(ResultSet row) throws SQLException {
        return new OpenStep(
                row.getString("id_"),
                row.getString("process"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("number"),
                row.getString("tenant_id_"),
                texts(row.getArray("groups")),
                row.getString("assignee_"),
                instant(row, "create_time_"),
                instant(row, "due_date_"),
                texts(row.getArray("told")));
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.copyOf(List.of((String[]) array.getArray()));
    }

    /** The engine keeps its dates without a zone, in that of the JVM. */
    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).atZone(HomeZone.ID).toInstant();
    }
}
