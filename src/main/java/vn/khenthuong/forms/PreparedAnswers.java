package vn.khenthuong.forms;

import java.util.Map;
import vn.khenthuong.kernel.Actor;

/** What is known before an official opens the form of a task: he finds it there as if he had typed it, and sends it or not. */
public interface PreparedAnswers {

    /**
     * Keeps answers for tasks the official has. In the current transaction; nothing happens where he has no such task. They are
     * checked when the form is sent.
     *
     * @param task of which the form is
     * @param answers by id of the process instance, then by key of the field
     */
    void keep(UserTask<?> task, Actor official, Map<String, Map<String, Object>> answers);
}
