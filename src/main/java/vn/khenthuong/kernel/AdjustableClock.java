package vn.khenthuong.kernel;

import java.time.Instant;

/** The clock of the application where it can be put forward; it runs on from there, and the engine's clock goes with it. */
public interface AdjustableClock {

    /** The application's "now". */
    Instant instant();

    /** Goes on from this instant. */
    void goOnFrom(Instant now);
}
