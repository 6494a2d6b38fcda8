package vn.khenthuong.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.BackgroundWork;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * The time of the demonstration, of application and engine alike. It is put forward, never back, and whatever falls due on the
 * way happens on the way. Meanwhile this node does nothing by itself; officials may go on working.
 */
@Component
@Profile(Demo.PROFILE)
public class DemoTime {

    private static final Logger log = LoggerFactory.getLogger(DemoTime.class);

    /** When officials are at work, and the reminders of the day are sent. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final String RUNNING = "Đồng hồ trình diễn đang chạy, vui lòng chờ đến khi dừng.";

    private final AdjustableClock clock;
    private final EngineJobs jobs;
    private final List<ScheduledWork> works;
    private final List<BackgroundWork> background;
    private final WorkingDays calendar;
    private final SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("demo-time-");
    private final AtomicReference<ClockRun> walk = new AtomicReference<>();
    private volatile CompletableFuture<Walked> latest = CompletableFuture.completedFuture(null);
    private volatile Instant setOut;
    private volatile Instant arrived;
    private volatile boolean closing;

    DemoTime(
            AdjustableClock clock,
            EngineJobs jobs,
            ObjectProvider<ScheduledWork> works,
            ObjectProvider<BackgroundWork> background,
            WorkingDays calendar) {
        this.clock = clock;
        this.jobs = jobs;
        this.works = works.orderedStream().toList();
        this.background = background.orderedStream().toList();
        this.calendar = calendar;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), HomeZone.ID);
    }

    /** Where the clock is going; empty while it only runs. */
    public Optional<Instant> destination() {
        return Optional.ofNullable(walk.get()).map(ClockRun::to);
    }

    /** The walk of the clock that is under way, or else the last one since the start; empty before the first. */
    public Optional<Span> lastWalk() {
        var from = setOut;
        var to = arrived;
        return from == null ? Optional.empty() : Optional.of(new Span(from, to == null ? now() : to));
    }

    /** The last day it can be put to: beyond, no working day is known. */
    public LocalDate lastDay() {
        return LocalDate.of(calendar.lastPublishedYear(), 12, 31);
    }

    /** 08:00 of the day, when the reminders of the day have been sent. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(HomeZone.ID).toInstant();
    }

    /**
     * Puts the clock forward and waits until it has arrived.
     *
     * @throws BadInputException for a time that has passed, or beyond {@link #lastDay()}
     * @throws ConflictException while it is being put forward by somebody else
     */
    public Walked playTo(Instant to) {
        try {
            return startTo(to).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** The same without waiting. */
    public CompletableFuture<Walked> startTo(Instant to) {
        var chosen = new ClockRun(clock, jobs, works, to);
        if (!walk.compareAndSet(null, chosen)) {
            throw new ConflictException(RUNNING);
        }
        try {
            requirePossible(to);
        } catch (RuntimeException refused) {
            walk.set(null);
            throw refused;
        }
        arrived = null;
        setOut = now();
        // Not in the thread of an official: what happens by itself has no author.
        latest = CompletableFuture.supplyAsync(() -> walked(chosen), threads);
        return latest;
    }

    /**
     * Does something while the clock is not put forward and this node does nothing by itself.
     *
     * @throws ConflictException while the clock is being put forward, or something else has the stage to itself
     */
    public <T> T alone(Supplier<T> work) {
        var here = new ClockRun(clock, jobs, works, now());
        if (!walk.compareAndSet(null, here)) {
            throw new ConflictException(RUNNING);
        }
        try {
            background.forEach(BackgroundWork::halt);
            return work.get();
        } finally {
            resume();
        }
    }

    /** What is being done is finished; then the application may stop. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
        Optional.ofNullable(walk.get()).ifPresent(ClockRun::interrupt);
        latest.exceptionally(failed -> null).join();
    }

    private void requirePossible(Instant to) {
        if (!to.isAfter(now())) {
            throw new BadInputException("Đồng hồ trình diễn đang ở %s và chỉ đi tới: “Đến ngày” phải sau thời điểm này."
                    .formatted(VietnameseDates.of(now())));
        }
        if (LocalDate.ofInstant(to, HomeZone.ID).isAfter(lastDay())) {
            throw new BadInputException("“Đến ngày” muộn nhất là %s: các năm sau chưa có lịch làm việc."
                    .formatted(VietnameseDates.of(lastDay())));
        }
    }

    /**
     * A walk that has ended.
     *
     * @param stops at how many instants something was due
     * @param jobs how many jobs of the engine were run
     * @param took in real time
     */
    public record Walked(Instant from, Instant to, int stops, int jobs, Duration took) {}

    private Walked walked(ClockRun chosen) {
        var begun = System.nanoTime();
        var from = now();
        try {
            background.forEach(BackgroundWork::halt);
            chosen.run();
            var walked = new Walked(
                    from, now(), chosen.stops(), chosen.jobsDone(), Duration.ofNanos(System.nanoTime() - begun));
            log.info("Demonstration: {}", walked);
            return walked;
        } catch (RuntimeException failed) {
            log.error("The clock of the demonstration stopped at {}", now(), failed);
            throw failed;
        } finally {
            arrived = now();
            resume();
        }
    }

    private void resume() {
        if (!closing) {
            background.forEach(BackgroundWork::resume);
        }
        walk.set(null);
    }
}
