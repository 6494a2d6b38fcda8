package vn.khenthuong.kernel;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether there is {@link ScheduledWork} to do, from when the application answers until it stops. Each work
 * has a thread of its own: a slow mail server holds up nothing else.
 */
@Component
class ScheduledWorkRunner implements SmartLifecycle, BackgroundWork {

    private static final Logger log = LoggerFactory.getLogger(ScheduledWorkRunner.class);

    private final List<ScheduledWork> works;
    private final ScheduledWorkSettings settings;
    private final Clock clock;
    private volatile ThreadPoolTaskScheduler scheduler;
    private volatile boolean halted;

    ScheduledWorkRunner(ObjectProvider<ScheduledWork> works, ScheduledWorkSettings settings, Clock clock) {
        this.works = works.stream().toList();
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!settings.enabled() || works.isEmpty()) {
            return;
        }
        var threads = new ThreadPoolTaskScheduler();
        threads.setPoolSize(works.size());
        threads.setThreadNamePrefix("timed-work-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(60);
        threads.initialize();
        works.forEach(work -> threads.scheduleWithFixedDelay(() -> attend(work), settings.interval()));
        scheduler = threads;
    }

    /** What fails is logged and tried again at the next look. */
    private void attend(ScheduledWork work) {
        try {
            if (!work.nextAt().isAfter(clock.instant())) {
                work.run();
            }
        } catch (RuntimeException failed) {
            log.error("{} failed, will be tried again", work.getClass().getSimpleName(), failed);
        }
    }

    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) {
            running.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    @Override
    public void halt() {
        halted = isRunning();
        stop();
    }

    @Override
    public void resume() {
        if (halted) {
            halted = false;
            start();
        }
    }
}
