package vn.khenthuong.nomination.process;

import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * The timers that stand at a task: they sleep while its dossier is held, and cannot fire. Changed as entities: within one command the
 * service of the engine would write state and due date apart, and find that somebody was faster.
 */
@Component
class HeldTimers {

    private final ProcessEngine engine;

    HeldTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    void sleep(String executionId) {
        each(executionId, timer -> timer.setSuspensionState(SuspensionState.SUSPENDED.getStateCode()));
    }

    /** @param due when they fire, if nothing happens before */
    void wake(String executionId, Instant due) {
        each(executionId, timer -> {
            timer.setDuedate(Date.from(due));
            timer.setSuspensionState(SuspensionState.ACTIVE.getStateCode());
        });
    }

    private void each(String executionId, Consumer<TimerEntity> change) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    context.getJobManager().findTimersByExecutionId(executionId).forEach(change);
                    return null;
                });
    }
}
