package vn.khenthuong.demo;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.ScheduledWork;

/** The clock as scenes put it forward, before anybody can connect: what falls due on the way happens on the way. */
@Component
@Profile(Demo.PROFILE)
public class SceneClock {

    private final AdjustableClock clock;
    private final EngineJobs jobs;
    private final List<ScheduledWork> works;

    SceneClock(AdjustableClock clock, EngineJobs jobs, ObjectProvider<ScheduledWork> works) {
        this.clock = clock;
        this.jobs = jobs;
        this.works = works.orderedStream().toList();
    }

    /** Does what is due until this moment; the clock stands there, or where it is when that is later. */
    public void reach(Instant moment) {
        new ClockRun(clock, jobs, works, moment).run();
    }
}
