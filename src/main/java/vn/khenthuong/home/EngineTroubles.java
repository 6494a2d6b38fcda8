package vn.khenthuong.home;

/** What is wrong in the engine, for those who administer it. */
public interface EngineTroubles {

    /**
     * Counts.
     *
     * @param incidents work that has stopped until somebody repeats it
     * @param retried work that failed and is tried again by itself
     */
    record Count(long incidents, long retried) {}

    Count count();
}
