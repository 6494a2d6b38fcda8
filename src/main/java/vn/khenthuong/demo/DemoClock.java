package vn.khenthuong.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.engine.EngineClock;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.HomeZone;

/**
 * The clock of the demonstration. How far it is ahead is kept in the database: what was done in a year to come stays in the
 * past when the application starts again.
 */
final class DemoClock extends Clock implements AdjustableClock {

    private final Clock real;
    private final JdbcClient jdbc;
    private final AtomicReference<Duration> ahead;

    /** Goes on where it was. */
    DemoClock(JdbcClient jdbc) {
        this(Clock.system(HomeZone.ID), jdbc, new AtomicReference<>(Duration.ZERO));
        jdbc.sql("SELECT shift_millis FROM khenthuong.demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .ifPresent(this::shift);
    }

    private DemoClock(Clock real, JdbcClient jdbc, AtomicReference<Duration> ahead) {
        this.real = real;
        this.jdbc = jdbc;
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
        jdbc.sql("INSERT INTO khenthuong.demo_clock (shift_millis) VALUES (?)"
                        + " ON CONFLICT (only_row) DO UPDATE SET shift_millis = excluded.shift_millis")
                .param(shift.toMillis())
                .update();
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
        return new DemoClock(real.withZone(zone), jdbc, ahead);
    }

    private void shift(Duration shift) {
        ahead.set(shift);
        EngineClock.shift(shift);
    }
}
