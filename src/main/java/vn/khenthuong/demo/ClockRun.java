package vn.khenthuong.demo;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.ScheduledWork;

/**
 * A walk of the clock from event to event: at each it stops until all that is due is done, so that everything happens at its
 * time and in its order. What fails is left behind until the next stop and never keeps the clock from going on.
 */
final class ClockRun {

    private static final Logger log = LoggerFactory.getLogger(ClockRun.class);

    /** Work that makes new work at once, again and again, is left to the next stop. */
    private static final int ROUNDS_PER_STOP = 100;

    private final AdjustableClock clock;
    private final EngineJobs jobs;
    private final List<ScheduledWork> works;
    private final Instant to;
    private volatile boolean interrupted;
    private int stops;
    private int jobsDone;

    /** @param to where the clock stands in the end */
    ClockRun(AdjustableClock clock, EngineJobs jobs, List<ScheduledWork> works, Instant to) {
        this.clock = clock;
        this.jobs = jobs;
        this.works = works;
        this.to = to;
    }

    /** Walks; the caller sees to it that nobody else does the same work meanwhile. */
    void run() {
        var settled = settle();
        for (var next = nextAfter(settled); next.isBefore(to) && !interrupted; next = nextAfter(settled)) {
            goTo(next);
            settled = settle();
        }
        if (!interrupted) {
            goTo(to);
            settle();
        }
    }

    /** Ends at the stop where it is. */
    void interrupt() {
        interrupted = true;
    }

    Instant to() {
        return to;
    }

    int stops() {
        return stops;
    }

    int jobsDone() {
        return jobsDone;
    }

    /** The clock runs by itself too and may have passed the event: then it stays where it is. */
    private void goTo(Instant event) {
        if (event.isAfter(clock.instant())) {
            clock.goOnFrom(event);
        }
        stops++;
    }

    /** Does all that is due; the instant up to which nothing is left but what failed. */
    private Instant settle() {
        var rounds = 0;
        Instant looked;
        int done;
        do {
            looked = clock.instant();
            done = jobs.runDue();
            jobsDone += done;
            for (var work : works) {
                done += succeeds(work) ? 1 : 0;
            }
        } while (done > 0 && ++rounds < ROUNDS_PER_STOP && !interrupted);
        return looked;
    }

    private boolean succeeds(ScheduledWork work) {
        try {
            if (work.nextAt().isAfter(clock.instant())) {
                return false;
            }
            work.run();
            return true;
        } catch (RuntimeException failed) {
            log.error("{} failed, will be tried again", work.getClass().getSimpleName(), failed);
            return false;
        }
    }

    private Instant nextAfter(Instant settled) {
        return Stream.concat(jobs.nextAfter(settled).stream(), works.stream().flatMap(ClockRun::nextOf))
                .filter(event -> event.isAfter(settled))
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private static Stream<Instant> nextOf(ScheduledWork work) {
        try {
            return Stream.of(work.nextAt());
        } catch (RuntimeException unknown) {
            log.error("{} does not say when it is next", work.getClass().getSimpleName(), unknown);
            return Stream.empty();
        }
    }
}
