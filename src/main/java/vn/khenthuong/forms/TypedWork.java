package vn.khenthuong.forms;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What officials have typed into the forms of tasks and not sent, when a task comes into the hands of a successor. Its content is
 * read by nobody but whoever has the task then.
 */
public interface TypedWork {

    /** What is kept of an official, by task; tasks in which he has typed nothing are left out. */
    Map<String, Typed> of(String official, Collection<String> tasks);

    /** By task: the user id of whoever had it when his role for it ended, the last of them. */
    Map<String, String> leftBy(Collection<String> tasks);

    /**
     * Does what brings a task into other hands; the successor finds there what was typed before, marked as taken over. In the
     * current transaction.
     *
     * @param giving puts the task into the hands of the successor
     */
    void passOn(Passing passing, Runnable giving);

    /**
     * Does what releases a task that an official has; what he typed is kept for a successor. In the current transaction.
     *
     * @param releasing leaves the task to its group
     */
    void leaveBehind(String task, String official, Runnable releasing);

    /**
     * What was typed.
     *
     * @param fields what the fields are called, in the order of the form
     * @param savedAt when the last of it was typed
     */
    record Typed(List<String> fields, Instant savedAt) {

        public Typed {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A task on its way.
     *
     * @param from user id of whoever typed
     * @param fromName his name, as the successor reads it
     * @param to user id of the successor
     */
    record Passing(String task, String from, String fromName, String to) {}
}
