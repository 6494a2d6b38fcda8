package vn.khenthuong.calendar;

import java.time.Instant;

/** Knows of work that stands still, so that no time runs for what comes to it meanwhile. */
public interface RestingWork {

    /**
     * Asked when a task comes into being, in the transaction that makes it.
     *
     * @return whether it rests: it is due at no time until whoever keeps the rest says otherwise
     */
    boolean keeps(NewTask task);

    /**
     * A task that nobody has seen yet.
     *
     * @param step id of the user task in its model
     * @param subject business key of its instance
     * @param due first instant that would be too late
     */
    record NewTask(String id, String step, String subject, Instant due) {}
}
