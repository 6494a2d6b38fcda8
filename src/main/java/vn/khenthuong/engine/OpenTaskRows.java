package vn.khenthuong.engine;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of open tasks, which whoever completes one holds first, before those of the domain. Who holds them waits for the officials
 * who are completing one, and keeps others from them until the transaction ends; always in one order, so that two who want the same
 * tasks do not wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpenTaskRows {

    private final JdbcClient jdbc;

    OpenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All there are. */
    public void holdAll() {
        hold("SELECT id_ FROM public.act_ru_task ORDER BY id_ FOR UPDATE");
    }

    /** @param tasks ids; of one that is open no longer nothing is held */
    public void hold(Collection<String> tasks) {
        hold("SELECT id_ FROM public.act_ru_task WHERE id_ = ANY (?) ORDER BY id_ FOR UPDATE", (Object)
                tasks.toArray(String[]::new));
    }

    /**
     * Those of an instance and of everything it has called.
     *
     * @param businessKey of the instance
     * @param but id of the step whose tasks are left alone
     */
    public void holdOf(String businessKey, String but) {
        hold("""
                SELECT id_ FROM public.act_ru_task
                 WHERE proc_inst_id_ IN (
                        SELECT each.id_ FROM public.act_ru_execution each JOIN public.act_ru_execution called_by
                            ON called_by.id_ = each.root_proc_inst_id_
                         WHERE called_by.business_key_ = ? AND each.id_ = each.proc_inst_id_)
                   AND task_def_key_ <> ? ORDER BY id_ FOR UPDATE""", businessKey, but);
    }

    private void hold(String sql, Object... parameters) {
        jdbc.sql(sql).params(parameters).query(String.class).list();
    }
}
