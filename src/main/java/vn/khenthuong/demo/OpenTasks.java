package vn.khenthuong.demo;

import java.util.List;
import vn.khenthuong.forms.UserTask;

/** Tasks that wait for somebody, whoever asks. */
public interface OpenTasks {

    /** Those of a step, the first due first. */
    List<OpenTask> at(UserTask<?> step);

    /**
     * Whether the official could take the task from his list, or has it.
     *
     * @param id of any task
     */
    boolean isFor(String id, String userId);

    /**
     * Gives the task to the official, where nobody has it; he finds it open in his list.
     *
     * @param id of a task that {@link #isFor} him
     */
    void give(String id, String userId);

    /**
     * A task.
     *
     * @param subject number of the dossier or report, code of the list
     * @param unit whose it is; null for what is no unit's
     * @param assignee user id of whoever took it, or null
     */
    record OpenTask(String id, String subject, String unit, String assignee) {

        /** Whether the official can work it. */
        public boolean isFreeFor(String userId) {
            return assignee == null || assignee.equals(userId);
        }
    }
}
