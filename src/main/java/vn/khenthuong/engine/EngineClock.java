package vn.khenthuong.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine's own clock, one per JVM. */
public final class EngineClock {

    private EngineClock() {}

    /** Puts it ahead of the real time from here on. */
    public static void shift(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }
}
