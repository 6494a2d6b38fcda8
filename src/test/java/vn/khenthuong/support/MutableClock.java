package vn.khenthuong.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.khenthuong.engine.EngineClock;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.HomeZone;

/**
 * A clock that runs, but from wherever the test puts it; the engine's clock goes with it. It begins where the demonstration does,
 * in the plan's own time. One per JVM, as the engine's.
 */
public final class MutableClock extends Clock implements AdjustableClock {

    /** The day on whose morning, 08:00, tests begin. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 5, 15);

    static final MutableClock INSTANCE = new MutableClock();

    private volatile Duration offset;

    private MutableClock() {
        reset();
    }

    @Override
    public void goOnFrom(Instant now) {
        set(now);
    }

    @Override
    public Duration ahead() {
        return offset;
    }

    public void set(Instant now) {
        shift(EngineClock.reaching(Duration.between(Instant.now(), now)));
    }

    /** Goes on from 08:00 of this day. */
    public void set(LocalDate day) {
        set(day.atTime(8, 0).atZone(HomeZone.ID).toInstant());
    }

    public void advance(Duration duration) {
        shift(offset.plus(duration));
    }

    /** Back to where the demonstration begins. */
    public void reset() {
        set(FIRST_DAY);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return HomeZone.ID;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    private void shift(Duration duration) {
        offset = duration;
        EngineClock.shift(duration);
    }
}
