package vn.khenthuong.kernel;

import java.time.Duration;
import java.time.Instant;

/** The clock of the application where it can be put forward; it runs on from there, and the engine's clock goes with it. */
public interface AdjustableClock {

    /** The application's "now". */
    Instant instant();

    /** How far it is ahead of the real time; negative: behind it. */
    Duration ahead();

    /** Goes on from this instant, or the first millisecond after it: the engine's clock knows no smaller part. */
    void goOnFrom(Instant now);
}
