package vn.khenthuong.demo;

import java.time.Instant;
import java.util.Optional;

/** The jobs of the engine while nobody else runs them. */
public interface EngineJobs {

    /** When the first job is due that is due after this instant. */
    Optional<Instant> nextAfter(Instant moment);

    /**
     * Runs every job that is due, each once. One that fails is left to its retries.
     *
     * @return how many succeeded
     */
    int runDue();
}
