package vn.khenthuong.assignment.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.assignment.OfficerTask;
import vn.khenthuong.assignment.OfficerTasks;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.OpenTaskRows;
import vn.khenthuong.nomination.DossierState;

/**
 * Reads the tasks of officers in the engine's tables, by its index on the candidate group: its queries cannot lock, and show a
 * head only what he may work himself. What it changes it changes by the engine, as the system.
 */
@Repository
class EngineOfficerTasks implements OfficerTasks {

    private static final String TO_ROLES = """
            WITH offered AS (
                SELECT link.task_id_ AS task, min(link.group_id_) AS role
                  FROM public.act_ru_identitylink link
                 WHERE link.type_ = 'candidate' AND link.group_id_ = ANY (:roles)
                 GROUP BY link.task_id_)
            """;

    private static final String TO_ANY_ROLE_OF_THE_HOLDER = """
            WITH offered AS (
                SELECT link.task_id_ AS task, min(link.group_id_) AS role
                  FROM public.act_ru_task held
                  JOIN public.act_ru_identitylink link ON link.task_id_ = held.id_
                 WHERE held.assignee_ = :official AND link.type_ = 'candidate' AND link.group_id_ IS NOT NULL
                 GROUP BY link.task_id_)
            """;

    private static final String OFFERED = """
            SELECT task.id_, definition.key_, task.task_def_key_, task.name_, instance.business_key_, task.tenant_id_,
                   offered.role, task.due_date_, task.assignee_, dossier.state,
                   coalesce(dossier.on_hold OR dossier.state = ANY (:ended), false) AS resting
              FROM offered
              JOIN public.act_ru_task task ON task.id_ = offered.task
              JOIN public.act_re_procdef definition ON definition.id_ = task.proc_def_id_
              JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
              LEFT JOIN khenthuong.dossier_overview dossier ON dossier.number = instance.business_key_
             WHERE task.suspension_state_ = 1
            """;

    private static final String FIRST_DUE_FIRST =
            " ORDER BY task.due_date_ NULLS LAST, instance.business_key_, task.id_";
    private static final String ALL = TO_ROLES + OFFERED + FIRST_DUE_FIRST;
    private static final String HELD = TO_ANY_ROLE_OF_THE_HOLDER + OFFERED + FIRST_DUE_FIRST;
    private static final String ONE = TO_ROLES + OFFERED + " AND task.id_ = :task FOR UPDATE OF task";

    private static final String COMPLETED = """
            SELECT coalesce(task.assignee_, '')
              FROM public.act_hi_taskinst task
             WHERE task.id_ = :task AND task.delete_reason_ = 'completed'
               AND EXISTS (SELECT 1 FROM public.act_hi_identitylink link
                            WHERE link.task_id_ = task.id_ AND link.type_ = 'candidate' AND link.group_id_ = ANY (:roles))
            """;

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final EngineAsSystem system;
    private final OpenTaskRows rows;

    EngineOfficerTasks(
            JdbcClient jdbc,
            TaskService tasks,
            AuthorizationService authorizations,
            EngineAsSystem system,
            OpenTaskRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.system = system;
    }

    @Override
    public List<OfficerTask> of(Collection<String> roles) {
        return asked(ALL, roles).query((row, index) -> read(row)).list();
    }

    @Override
    public Optional<OfficerTask> lock(String task, Collection<String> roles) {
        return asked(ONE, roles)
                .param("task", task)
                .query((row, index) -> read(row))
                .optional();
    }

    @Override
    public List<OfficerTask> heldBy(String official) {
        return asked(HELD)
                .param("official", official)
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public void lockAll(Collection<String> tasks) {
        rows.hold(tasks);
    }

    private JdbcClient.StatementSpec asked(String sql, Collection<String> roles) {
        return asked(sql).param("roles", roles.toArray(String[]::new));
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql)
                .param(
                        "ended",
                        Stream.of(DossierState.values())
                                .filter(DossierState::isFinal)
                                .map(Enum::name)
                                .toArray(String[]::new));
    }

    @Override
    public Optional<String> completedBy(String task, Collection<String> roles) {
        return jdbc.sql(COMPLETED)
                .param("task", task)
                .param("roles", roles.toArray(String[]::new))
                .query(String.class)
                .optional();
    }

    /** The engine keeps the right to a task that somebody was given; it goes with the task. */
    @Override
    public void give(OfficerTask task, String to) {
        system.run(() -> {
            tasks.setAssignee(task.id(), to);
            if (task.holder() != null) {
                authorizations
                        .createAuthorizationQuery()
                        .userIdIn(task.holder())
                        .resourceType(Resources.TASK)
                        .resourceId(task.id())
                        .list()
                        .stream()
                        .map(Authorization::getId)
                        .forEach(authorizations::deleteAuthorization);
            }
        });
    }

    private static OfficerTask read(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_date_");
        var state = row.getString("state");
        return new OfficerTask(
                row.getString("id_"),
                row.getString("key_"),
                row.getString("task_def_key_"),
                row.getString("name_"),
                row.getString("business_key_"),
                row.getString("tenant_id_"),
                row.getString("role"),
                state == null ? null : DossierState.valueOf(state).label(),
                due == null ? null : due.toInstant(),
                row.getString("assignee_"),
                row.getBoolean("resting"));
    }
}
