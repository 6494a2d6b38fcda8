package vn.khenthuong.forms;

import java.util.HashMap;
import java.util.Map;

/**
 * The form of a user task that ends in one of the outcomes its {@link UserTask} declares. The outcome is read, its reason asked
 * for, and the process routed by it here, so that a feature only says what each outcome does.
 */
public abstract class OutcomeForm<O extends Enum<O>> implements TaskForm {

    private final UserTask<O> task;

    protected OutcomeForm(UserTask<O> task) {
        this.task = task;
    }

    /**
     * Takes an outcome into the domain, in the transaction of the completion. Its reason, where the task asks for one, is among
     * the answers.
     *
     * @return further routing facts, mostly none; an outcome among them takes the place of the one that was chosen
     * @throws vn.khenthuong.kernel.RefusedException when a rule is broken; the task stays open, nothing is stored
     */
    protected abstract Map<String, Object> act(CurrentTask at, O outcome, Answers answers);

    /** The task this is the form of. */
    public final UserTask<O> declared() {
        return task;
    }

    @Override
    public final String process() {
        return task.process();
    }

    @Override
    public final String task() {
        return task.id();
    }

    @Override
    public final Map<String, Object> submit(CurrentTask at, Answers answers) {
        var outcome = outcome(answers);
        if (task.explained().contains(outcome)) {
            answers.requireReason();
        }
        var facts = new HashMap<>(act(at, outcome, answers));
        if (task.onlyOutcome().isEmpty()) {
            task.ending(outcome).forEach(facts::putIfAbsent);
        }
        return facts;
    }

    /** The only one there is need not be sent. */
    private O outcome(Answers answers) {
        return answers.choice(UserTask.OUTCOME, task.outcomes())
                .or(task::onlyOutcome)
                .orElseGet(() -> answers.requireChoice(UserTask.OUTCOME, "Kết luận", task.outcomes()));
    }
}
