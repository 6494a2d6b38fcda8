package vn.khenthuong.kernel;

import java.time.Instant;

/**
 * Work that the passing of time asks for, beside the jobs of the engine. Every node calls it, so it is safe to be called twice
 * at the same moment: one of the calls does the work, the other finds nothing to do.
 */
public interface ScheduledWork {

    /** From when on there may be something to do; in the past when there is now. */
    Instant nextAt();

    /** Does what is due by the application's clock; nothing when nothing is. */
    void run();
}
