package vn.khenthuong.calendar;

import java.time.Instant;
import java.util.Optional;

/** Work that has more time than its step gives, because something else has to be known first. */
public interface LaterWork {

    /** The first instant that is too late for the task, where it is later than its step says; empty where the step says enough. */
    Optional<Instant> dueAt(RestingWork.NewTask task);
}
