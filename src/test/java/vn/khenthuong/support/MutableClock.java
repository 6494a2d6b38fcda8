package vn.khenthuong.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.HomeZone;

/** A clock that runs, but from wherever the test puts it; the engine's clock goes with it. One per JVM, as the engine's. */
public final class MutableClock extends Clock implements AdjustableClock {

    static final MutableClock INSTANCE = new MutableClock();

    private volatile Duration offset = Duration.ZERO;

    private MutableClock() {}

    @Override
    public void goOnFrom(Instant now) {
        set(now);
    }

    /** Goes on from this instant, or the first millisecond after it: the engine's clock knows no smaller part. */
    public void set(Instant now) {
        shift(Duration.ofMillis(
                Duration.between(Instant.now(), now).plusNanos(999_999).toMillis()));
    }

    /** Goes on from 08:00 of this day. */
    public void set(LocalDate day) {
        set(day.atTime(8, 0).atZone(HomeZone.ID).toInstant());
    }

    public void advance(Duration duration) {
        shift(offset.plus(duration));
    }

    /** Back to the real time. */
    public void reset() {
        shift(Duration.ZERO);
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
        if (duration.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(duration.toMillis());
        }
    }
}
