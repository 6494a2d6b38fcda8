package vn.khenthuong.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.RefusedException;

/** The engine's tasks, as far as a batch needs them. */
public interface WaitingTasks {

    /** Tasks of a step that are free for the official or already the official's, the first due first. */
    List<WaitingTask> of(BatchStep step, Actor actor, int most);

    /** How many there are, those of these dossiers left out. */
    long count(BatchStep step, Actor actor, Set<String> without);

    /** Waits for whoever is completing one of these, and keeps them from everybody else until the transaction ends. */
    void hold(Collection<String> tasks);

    /**
     * Completes a task for the official who is signed in, with every check of its form.
     *
     * @throws RefusedException with the sentence the form would show
     */
    void complete(String taskId, Map<String, Object> answers);
}
