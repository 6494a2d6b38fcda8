package vn.khenthuong.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import vn.khenthuong.kernel.HomeZone;

/** Where an application of the tests stood when it had just started, and the way back there. */
class Beginning {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext application;
    private final ApplicationDatabase database;
    private final Disconnection disconnection;
    private final JobExecutor jobs;
    private final ThreadPoolTaskExecutor threads;
    private EngineOfTheJvm engine;
    private Instant began;
    private boolean used;

    Beginning(
            ConfigurableApplicationContext application,
            ApplicationDatabase database,
            Disconnection disconnection,
            JobExecutor jobs,
            ThreadPoolTaskExecutor threads) {
        this.application = application;
        this.database = database;
        this.disconnection = disconnection;
        this.jobs = jobs;
        this.threads = threads;
    }

    /** To be called when the application has started, before any other is closed. */
    void begun() {
        engine = EngineOfTheJvm.started(application.getBean(ProcessEngine.class));
        began = MutableClock.INSTANCE.instant();
    }

    /** An application that no test has used stands there already; others may have been used or started since. */
    void goBack() {
        engine.takePlace();
        if (used) {
            var running = jobs.isActive();
            stopJobs();
            database.restore(disconnection);
            // Before jobs run again: on a later day the timers of the new database would be due at once.
            setClock();
            new Memory(application).forget();
            if (running) {
                startJobs();
            }
        }
        used = true;
    }

    /** One with a database of another time goes back to the moment it started in, the others to the first morning. */
    private void setClock() {
        if (LocalDate.ofInstant(began, HomeZone.ID).equals(MutableClock.FIRST_DAY)) {
            MutableClock.INSTANCE.reset();
        } else {
            MutableClock.INSTANCE.set(began);
        }
    }

    void startJobs() {
        jobs.start();
    }

    /** Returns when the last job is done; an application that a test has closed runs none. */
    void stopJobs() {
        if (!application.isActive()) {
            return;
        }
        jobs.shutdown();
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> threads.getActiveCount() == 0 && threads.getQueueSize() == 0);
    }
}
