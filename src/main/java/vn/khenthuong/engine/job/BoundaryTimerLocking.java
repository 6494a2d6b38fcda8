package vn.khenthuong.engine.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Timers that interrupt a task wait for the official who is completing it. Officials hold the row of their task first, then
 * those of the domain; a timer takes them in the same order, or the two would wait for each other. When the official was
 * faster, the timer is given up: what the engine has read of the instance is out of date.
 */
@Component
class BoundaryTimerLocking extends AbstractProcessEnginePlugin {

    private final JdbcClient jdbc;

    BoundaryTimerLocking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var handlers = new ArrayList<JobHandler>(
                Optional.ofNullable(configuration.getCustomJobHandlers()).orElse(List.of()));
        handlers.add(new Handler(jdbc));
        configuration.setCustomJobHandlers(handlers);
    }

    /** Takes the place of the engine's handler of the same type. */
    private static final class Handler extends TimerExecuteNestedActivityJobHandler {

        private final JdbcClient jdbc;

        Handler(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void execute(
                TimerJobConfiguration configuration,
                ExecutionEntity execution,
                CommandContext command,
                String tenantId) {
            waitForOfficials(execution);
            requireStillSet(configuration, execution);
            super.execute(configuration, execution, command, tenantId);
        }

        private void waitForOfficials(ExecutionEntity execution) {
            jdbc.sql("SELECT id_ FROM public.act_ru_task WHERE proc_inst_id_ = ? ORDER BY id_ FOR UPDATE")
                    .param(execution.getProcessInstanceId())
                    .query(String.class)
                    .list();
        }

        private void requireStillSet(TimerJobConfiguration configuration, ExecutionEntity execution) {
            var set = jdbc.sql("SELECT EXISTS (SELECT 1 FROM public.act_ru_job WHERE execution_id_ = ?"
                            + " AND handler_type_ = ? AND handler_cfg_ = ?)")
                    .params(execution.getId(), TYPE, configuration.toCanonicalString())
                    .query(Boolean.class)
                    .single();
            if (!set) {
                throw new OptimisticLockingException("Timer %s of instance %s is no longer set"
                        .formatted(configuration.getTimerElementKey(), execution.getProcessInstanceId()));
            }
        }
    }
}
