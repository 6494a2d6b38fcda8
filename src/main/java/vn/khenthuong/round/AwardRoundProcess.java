package vn.khenthuong.round;

import java.time.Instant;
import java.util.Map;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;

/** Names of {@code award-round.bpmn}. Its business key is the code of the round. */
public final class AwardRoundProcess {

    public static final String KEY = "awardRound";

    private AwardRoundProcess() {}

    /** What an instance starts with: its round, and the regime that due dates depend on. */
    public static Map<String, Object> startVariables(AwardRound round) {
        return Map.ofEntries(Variables.ROUND.of(round.code()), Variables.RULE_SET.of(round.ruleSet()));
    }

    /** The user tasks. */
    public static final class Tasks {

        public static final UserTask<ConfirmOpening> CONFIRM_OPENING = UserTask.of(
                        KEY, "userTask_confirmOpening", ConfirmOpening.class)
                .explaining(ConfirmOpening.RETURN);

        private Tasks() {}
    }

    /** What the head of Home Affairs does with a proposed round. */
    public enum ConfirmOpening {
        APPROVE,
        RETURN
    }

    /** Ids of the elements between which a round is led back by hand. */
    public static final class Elements {

        public static final String LIST = "callActivity_list";
        public static final String READ_DEADLINE = "serviceTask_readDeadline";

        private Elements() {}
    }

    /** Messages about what happens to a round; its dossiers wait for some of them too. */
    public static final class Messages {

        public static final String EXTENDED = "round.extended";
        public static final String CLOSED = "round.closed";

        /** To a closed round: units nominate again. */
        public static final String REOPENED = "round.reopened";

        /** To a round: it is called off; to a dossier: its case is. */
        public static final String CANCELLED = "round.cancelled";

        private Messages() {}
    }

    /** Routing facts. */
    public static final class Variables {

        public static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
        public static final ProcessVariable<String> RULE_SET = DueDateFacts.RULE_SET;
        public static final ProcessVariable<Instant> UNIT_DEADLINE = DueDateFacts.UNIT_DEADLINE;

        private Variables() {}
    }
}
