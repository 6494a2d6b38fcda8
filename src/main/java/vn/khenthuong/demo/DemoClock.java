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
 * The clock of the demonstration. How far it is ahead is kept in the database: what was done in a year to come stays in the
 * past when the application starts again.
 */
final class DemoClock extends Clock implements AdjustableClock {

    private final Clock real;
    private final ShiftRepository shifts;
    private final AtomicReference<Duration> ahead;

    /** Goes on where it was. */
    DemoClock(ShiftRepository shifts) {
        this(Clock.system(HomeZone.ID), shifts, new AtomicReference<>(Duration.ZERO));
        shifts.find().ifPresent(this::shift);
    }

    private DemoClock(Clock real, ShiftRepository shifts, AtomicReference<Duration> ahead) {
        this.real = real;
        this.shifts = shifts;
        this.ahead = ahead;
    }

    /** @throws IllegalArgumentException when that is earlier than the real time */
    @Override
    public void goOnFrom(Instant now) {
        // A millisecond is what the engine's clock can tell: a part of one counts whole, or the instant would not be
        // reached.
        var shift = Duration.ofMillis(
                Duration.between(real.instant(), now).plusNanos(999_999).toMillis());
        if (shift.isNegative()) {
            throw new IllegalArgumentException("Earlier than the real time: " + now);
        }
        shifts.save(shift);
        shift(shift);
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

    private void shift(Duration shift) {
        ahead.set(shift);
        EngineClock.shift(shift);
    }
}
