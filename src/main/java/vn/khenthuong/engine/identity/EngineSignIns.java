package vn.khenthuong.engine.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.SignIns;

/** Sessions end by their epoch; who has changed is told to those who remember him. */
@Component
class EngineSignIns implements SignIns {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EngineSignIns(Accounts accounts, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public void end(Collection<String> userIds) {
        if (!userIds.isEmpty()) {
            accounts.nextEpoch(userIds);
        }
    }

    @Override
    public void changed(Collection<String> userIds) {
        userIds.forEach(userId -> events.publishEvent(new UserChanged(userId)));
    }

    @Override
    public List<TakenTask> taken(String userId, Collection<String> groups) {
        return jdbc.sql("""
                        SELECT instance.business_key_ AS subject, task.name_ AS name
                          FROM public.act_ru_task task
                          LEFT JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                         WHERE task.assignee_ = :user
                           AND EXISTS (SELECT 1 FROM public.act_ru_identitylink offered
                                        WHERE offered.task_id_ = task.id_ AND offered.type_ = 'candidate'
                                          AND offered.group_id_ = ANY (:groups))
                         ORDER BY task.due_date_, task.create_time_, task.id_""")
                .param("user", userId)
                .param("groups", groups.toArray(String[]::new))
                .query(TakenTask.class)
                .list();
    }
}
