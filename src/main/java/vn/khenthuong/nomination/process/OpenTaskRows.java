package vn.khenthuong.nomination.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/** The rows of a dossier's open tasks, those of the agencies that are asked about it included, which whoever completes one holds first. */
@Repository("heldTaskRows")
class OpenTaskRows {

    private final JdbcClient jdbc;

    OpenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the officials who are completing one, and keeps others from them until the transaction ends. */
    void hold(String number) {
        jdbc.sql("""
                        SELECT id_ FROM public.act_ru_task
                         WHERE proc_inst_id_ IN (
                                SELECT each.id_ FROM public.act_ru_execution each JOIN public.act_ru_execution dossier
                                    ON dossier.id_ = each.root_proc_inst_id_
                                 WHERE dossier.business_key_ = ? AND each.id_ = each.proc_inst_id_)
                           AND task_def_key_ <> ? ORDER BY id_ FOR UPDATE""")
                .params(number, Tasks.RESOLVE_HOLD.id())
                .query(String.class)
                .list();
    }
}
