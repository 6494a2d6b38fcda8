package vn.khenthuong.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;

/** What a feature does with the start form of one process. */
public interface StartForm {

    /** Key of the process. */
    String process();

    /** Options offered to this official, by form key; a key left out keeps the options of the deployed form. */
    Map<String, List<Option>> options(Actor actor);

    /**
     * Options a submission may name, by form key; a key left out keeps the options of the deployed form. Wider than what is
     * offered where {@link #submit} itself refuses what is not, and says why.
     */
    default Map<String, List<Option>> accepted(Actor actor) {
        return options(actor);
    }

    /**
     * Checks of the feature that can be made although other answers are missing or wrong, so that a refusal tells everything at
     * once. Only asked when the form itself is refused; changes nothing.
     *
     * @param incomplete the answers that could be taken
     * @throws BadInputException with what is wrong beside the errors of the form
     */
    default void inspect(Actor actor, Answers incomplete) {}

    /**
     * Whether what is started is work for others: the starter is then not given the first tasks, also where they are offered to him.
     */
    default boolean isForOthers() {
        return false;
    }

    /**
     * Takes the checked answers into the domain, in the transaction of the start.
     *
     * @throws vn.khenthuong.kernel.RefusedException when a rule is broken; nothing is started or stored
     */
    Start submit(Actor actor, Answers answers);

    /**
     * The same for many, in their order: all of them or none. A feature whose processes come in lists asks once what is the same for
     * all and writes together what it writes.
     *
     * @throws vn.khenthuong.kernel.RefusedException when a rule is broken by one of them
     */
    default List<Start> submitAll(Actor actor, List<Answers> answers) {
        return answers.stream().map(one -> submit(actor, one)).toList();
    }

    /**
     * An option of a select, radio or checklist.
     *
     * @param onlyFor the answers to another field for which it is offered; null where it always is
     */
    record Option(String value, String label, @JsonIgnore OnlyFor onlyFor) {

        /** An option that is always offered. */
        public Option(String value, String label) {
            this(value, label, null);
        }
    }

    /** Answers to another field of the form; options of one field all depend on the same one. */
    record OnlyFor(String field, Set<String> answers) {}

    /**
     * How to start: the number officials will use, and the routing facts.
     *
     * @param role the group in whose name the official starts; null leaves it to the official's groups
     */
    record Start(String businessKey, Map<String, Object> variables, String role) {

        public Start(String businessKey, Map<String, Object> variables) {
            this(businessKey, variables, null);
        }
    }
}
