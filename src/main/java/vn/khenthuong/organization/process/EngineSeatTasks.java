package vn.khenthuong.organization.process;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.SeatTasks;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.Work;

/** Reads them from the engine's tables; nothing is asked on behalf of an official here. */
@Repository
class EngineSeatTasks implements SeatTasks {

    private static final String OPEN = """
            SELECT task.id_ AS id, task.task_def_key_ AS step, task.name_ AS name, instance.business_key_ AS subject,
                   task.assignee_ AS holder
              FROM public.act_ru_task task
              JOIN public.act_ru_identitylink offered
                ON offered.task_id_ = task.id_ AND offered.type_ = 'candidate' AND offered.group_id_ = ANY (:groups)
              JOIN public.act_re_procdef definition ON definition.id_ = task.proc_def_id_
              LEFT JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
             WHERE task.suspension_state_ = 1 AND (:everything OR definition.key_ = ANY (:processes))
             ORDER BY task.create_time_, task.id_
            """;

    private final JdbcClient jdbc;
    private final Substitutions substitutions;

    EngineSeatTasks(JdbcClient jdbc, Substitutions substitutions) {
        this.jdbc = jdbc;
        this.substitutions = substitutions;
    }

    @Override
    public List<SeatTask> open(String role, Set<Work> works) {
        return jdbc.sql(OPEN)
                .param("groups", substitutions.groupsOf(role).toArray(String[]::new))
                .param("everything", works.containsAll(Work.all()))
                .param(
                        "processes",
                        works.stream().map(Work::processes).flatMap(Set::stream).toArray(String[]::new))
                .query(SeatTask.class)
                .list();
    }
}
