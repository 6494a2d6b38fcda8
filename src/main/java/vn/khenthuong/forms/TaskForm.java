package vn.khenthuong.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.kernel.BadInputException;

/** What a feature does with one user task. Found by process and task; one per user task of every model. */
public interface TaskForm {

    /** Key of the process the task belongs to. */
    String process();

    /** Id of the task in the model. */
    String task();

    /**
     * What the form shows and needs: prefill, texts, the facts its conditions read, and lists for tables and
     * {@code valuesKey} options. Values are String, Number, Boolean, LocalDate, or lists of maps of these.
     */
    Map<String, Object> read(CurrentTask task);

    /**
     * What this task asks or shows beyond its deployed form, decided each time it is served or submitted. Keys are disjoint from
     * those of the form.
     */
    default List<AddedSection> added(CurrentTask task) {
        return List.of();
    }

    /**
     * Outcomes of the deployed form that cannot be taken now, each with the sentence why: they are not offered, and the form says
     * why. A submission of one is refused by the feature, in {@link #submit}.
     */
    default Map<String, String> barred(CurrentTask task) {
        return Map.of();
    }

    /**
     * What the guard itself must know to check a submission: the lists behind {@code valuesKey} and what conditions of fields
     * read. Everything the form shows by default; forms that show much more than that answer it cheaper.
     *
     * @param submitted as it came in, unchecked; a list nobody chose from need not be read
     */
    default Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return read(task);
    }

    /**
     * Told, in the transaction of the reading, that an official was shown what {@link #read} answered; never when the guard
     * reads the form for itself to check a submission. Features that hold a person to what was seen remember it here.
     */
    default void shown(CurrentTask task, Map<String, Object> facts) {}

    /**
     * Told that an official was shown what somebody who had the task before typed into the form and never sent; nothing of it is in
     * the domain yet.
     *
     * @param fields keys of the fields that were filled in
     */
    default void typedShown(CurrentTask task, Set<String> fields) {}

    /**
     * Looks at a submission before the guard checks it against the form, in the same transaction: the place to refuse with a
     * {@code ConflictException} when what the official was shown is no longer so, before outdated options are called wrong.
     *
     * @param submitted as it came in, unchecked
     */
    default void precheck(CurrentTask task, Map<String, Object> submitted) {}

    /**
     * Checks of the feature that can be made although other answers are missing or wrong, so that a refusal tells everything at
     * once. Only asked when the form itself is refused; changes nothing, and leaves alone what it cannot judge without what is
     * missing.
     *
     * @param incomplete the answers that could be taken
     * @throws BadInputException with what is wrong beside the errors of the form
     */
    default void inspect(CurrentTask task, Answers incomplete) {}

    /**
     * Takes the checked answers into the domain, in the transaction of the completion.
     *
     * @return the routing facts for the process; nothing else that was typed reaches the engine
     * @throws vn.khenthuong.kernel.RefusedException when a rule is broken; the task stays open, nothing is stored
     */
    Map<String, Object> submit(CurrentTask task, Answers answers);
}
