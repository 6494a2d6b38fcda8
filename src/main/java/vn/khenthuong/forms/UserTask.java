package vn.khenthuong.forms;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A user task of a model, as the feature declares it once at its root: whose it is, its id, and what its form can end in. The
 * names of the outcomes are the values of the field {@code outcome} and what the process is routed by.
 *
 * @param process key of the process
 * @param id id of the task in the model, e.g. {@code userTask_prepareDossier}
 * @param outcomes the options of the form, all of them
 * @param explained outcomes that are taken with a reason only
 */
public record UserTask<O extends Enum<O>>(String process, String id, Class<O> outcomes, Set<O> explained) {

    /** Key of the field, and name of the routing fact. */
    public static final String OUTCOME = "outcome";

    /** Key of the field that says why. */
    public static final String REASON = "reason";

    public UserTask {
        explained = Set.copyOf(explained);
    }

    /** A task whose outcomes need no reason. */
    public static <O extends Enum<O>> UserTask<O> of(String process, String id, Class<O> outcomes) {
        return new UserTask<>(process, id, outcomes, Set.of());
    }

    /** The same task, with outcomes that are refused without a reason. */
    @SafeVarargs
    public final UserTask<O> explaining(O first, O... more) {
        return new UserTask<>(process, id, outcomes, EnumSet.of(first, more));
    }

    /** The outcome of a task that can end in one way only. */
    public Optional<O> onlyOutcome() {
        var all = outcomes.getEnumConstants();
        return all.length == 1 ? Optional.of(all[0]) : Optional.empty();
    }

    /** An outcome as it is answered in the form, and as the process is routed by it. */
    public Map<String, Object> ending(O outcome) {
        return Map.of(OUTCOME, outcome.name());
    }

    /** Whether an id, of an element or of a step in the journal, is that of this task. */
    public boolean is(String other) {
        return id.equals(other);
    }
}
