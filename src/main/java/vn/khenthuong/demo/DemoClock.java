package vn.khenthuong.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import vn.khenthuong.engine.EngineClock;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.HomeZone;

/**
 * The clock of the demonstration: it begins in the plan's own time, runs as fast as the real one, and is put forward only. How
 * far it is from the real time is kept in the database, so that what has happened stays in the past when the application starts
 * again.
 */
final class DemoClock extends Clock implements AdjustableClock {

    private final Clock real;
    private final ShiftRepository shifts;
    private final AtomicReference<Duration> ahead;

    /** Goes on where it was, or from the beginning. */
    DemoClock(ShiftRepository shifts, Instant beginning) {
        this(Clock.system(HomeZone.ID), shifts, new AtomicReference<>());
        ahead.set(shifts.find().orElseGet(() -> saved(beginning)));
    }

    private DemoClock(Clock real, ShiftRepository shifts, AtomicReference<Duration> ahead) {
        this.real = real;
        this.shifts = shifts;
        this.ahead = ahead;
    }

    /** @throws IllegalArgumentException when that lies behind it */
    @Override
    public void goOnFrom(Instant now) {
        if (now.isBefore(instant())) {
            throw new IllegalArgumentException("The clock stands at %s, after %s".formatted(instant(), now));
        }
        var shift = saved(now);
        ahead.set(shift);
        EngineClock.shift(shift);
    }

    @Override
    public Duration ahead() {
        return ahead.get();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** Goes forward with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), shifts, ahead);
    }

    private Duration saved(Instant now) {
        var shift = EngineClock.reaching(Duration.between(real.instant(), now));
        shifts.save(shift);
        return shift;
    }
}
