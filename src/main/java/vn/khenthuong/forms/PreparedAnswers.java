package vn.khenthuong.forms;

import java.util.Map;
import vn.khenthuong.kernel.Actor;

/** What is known before an official opens the form of a task: he finds it there as if he had typed it, and sends it or not. */
public interface PreparedAnswers {

    /**
     * Keeps answers for a task the official has. In the current transaction; nothing happens where he has no such task. They are
     * checked when the form is sent.
     *
     * @param instance id of the process instance
     * @param task of which the form is
     * @param answers by key of the field
     */
    void keep(String instance, UserTask<?> task, Actor official, Map<String, ?> answers);
}
