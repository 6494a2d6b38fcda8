package vn.khenthuong.kernel;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs every {@link StartupStep} when all beans exist and before the web server binds its port: application runners would run
 * only after requests are already accepted.
 */
@Component
class StartupSteps implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StartupSteps.class);
    /** Below the phase of the web server, which is {@code DEFAULT_PHASE - 2048}. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final List<StartupStep> steps;
    private volatile boolean running;

    StartupSteps(ObjectProvider<StartupStep> steps) {
        this.steps = steps.stream()
                .sorted(Comparator.comparingInt(StartupStep::order))
                .toList();
    }

    @Override
    public void start() {
        for (var step : steps) {
            var begun = System.nanoTime();
            step.run();
            log.info("{} took {} ms", step.getClass().getSimpleName(), (System.nanoTime() - begun) / 1_000_000);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
