package vn.khenthuong.engine.guard;

import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InstanceVisibility;

/** The process instances of which a reader must learn nothing, by what the features say about their business keys. */
@Component
class HiddenInstances {

    private final ObjectProvider<InstanceVisibility> owners;
    private final JdbcClient jdbc;

    /** @param owners looked up late: features use the engine, and the engine is built with this */
    HiddenInstances(ObjectProvider<InstanceVisibility> owners, JdbcClient jdbc) {
        this.owners = owners;
        this.jdbc = jdbc;
    }

    Query of(Actor reader) {
        return new Query(
                owners.stream().map(owner -> owner.hiddenKeys(reader)).collect(Collectors.joining(" UNION ALL ")));
    }

    boolean contains(String processInstanceId, Actor reader) {
        return isIn("?", processInstanceId, reader);
    }

    boolean containsExecution(String executionId, Actor reader) {
        return isIn("(SELECT proc_inst_id_ FROM public.act_ru_execution WHERE id_ = ?)", executionId, reader);
    }

    boolean containsTask(String taskId, Actor reader) {
        return isIn("(SELECT proc_inst_id_ FROM public.act_ru_task WHERE id_ = ?)", taskId, reader);
    }

    /** What is told of a failed job of a hidden instance: not the key. */
    String withoutKey(String told, FailedJob job, Actor reader) {
        return jdbc.sql(of(reader)
                        .where("(SELECT process_instance_id_ FROM public.%s WHERE id_ = ?)".formatted(job.table())))
                .param(job.id())
                .query(String.class)
                .optional()
                .map(key -> told.replace(key, RowsOfInstances.KEY_LEFT_OUT))
                .orElse(told);
    }

    /** A job, or its line in the log of jobs. */
    record FailedJob(String table, String id) {}

    private boolean isIn(String instance, String id, Actor reader) {
        return jdbc.sql("SELECT EXISTS (%s)".formatted(of(reader).where(instance)))
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Finds the key of a hidden instance; history knows running instances as well. */
    record Query(String keys) {

        /** @param instance expression for the id of the instance */
        String where(String instance) {
            return "SELECT instance.business_key_ FROM public.act_hi_procinst instance WHERE instance.proc_inst_id_ = %s AND %s"
                    .formatted(instance, keys.isEmpty() ? "false" : "instance.business_key_ IN (%s)".formatted(keys));
        }
    }
}
