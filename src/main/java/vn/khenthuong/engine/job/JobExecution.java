package vn.khenthuong.engine.job;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.kernel.BackgroundWork;

/** The job executor of this node, where something may halt it. */
@Component
class JobExecution implements BackgroundWork {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(20);

    private final JobExecutor executor;
    private final ThreadPoolTaskExecutor pool;
    private volatile boolean halted;

    JobExecution(ProcessEngine engine, @Qualifier(EngineNames.JOB_POOL) TaskExecutor pool) {
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.pool = (ThreadPoolTaskExecutor) pool;
    }

    /** Jobs that were taken already are finished first: their locks would seem outdated when time has leapt. */
    @Override
    public void halt() {
        halted = executor.isActive();
        executor.shutdown();
        var looks = PATIENCE.dividedBy(LOOK);
        while (isBusy()) {
            if (looks-- == 0) {
                resume();
                throw new IllegalStateException("Jobs are still running after " + PATIENCE);
            }
            pause();
        }
    }

    @Override
    public void resume() {
        if (halted) {
            halted = false;
            executor.start();
        }
    }

    private boolean isBusy() {
        return pool.getActiveCount() > 0 || pool.getQueueSize() > 0;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while jobs end", interrupted);
        }
    }
}
