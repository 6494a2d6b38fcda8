package vn.khenthuong.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's own clock, one per JVM. */
public final class EngineClock {

    private EngineClock() {}

    /** The shift, in the milliseconds it can tell, that is just long enough to reach what is this far away. */
    public static Duration reaching(Duration gap) {
        var shift = Duration.ofMillis(gap.toMillis());
        return shift.compareTo(gap) < 0 ? shift.plusMillis(1) : shift;
    }

    /** Puts it ahead of the real time from here on, or behind it. */
    public static void shift(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
