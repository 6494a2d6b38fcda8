package vn.khenthuong.calendar;

import java.time.Instant;
import java.util.Optional;

/** Knows of deadlines that a document gives to single steps; they stand in the place of the working days a step usually takes. */
public interface GivenDeadlines {

    /**
     * Asked when a task comes into being. A deadline that has passed by then gives no time, and the working days count.
     *
     * @param step id of the user task in its model
     * @param subject business key of its instance
     * @return the first instant that is too late, or nothing where no document says one
     */
    Optional<Instant> dueAt(String step, String subject);
}
