package vn.khenthuong.round;

import java.time.Instant;
import java.util.Map;
import vn.khenthuong.engine.ProcessVariable;

/** Names of {@code award-round.bpmn}, and of the unit's tasks in {@code nomination.bpmn} that follow the round's deadline. */
public final class AwardRoundProcess {

    public static final String KEY = "awardRound";

    private AwardRoundProcess() {}

    /** What an instance starts with: its round, and the regime that due dates depend on. */
    public static Map<String, Object> startVariables(AwardRound round) {
        return Map.ofEntries(Variables.ROUND.of(round.code()), Variables.RULE_SET.of(round.ruleSet()));
    }

    public static final class Elements {

        public static final String CONFIRM_OPENING = "userTask_confirmOpening";

        private Elements() {}
    }

    public static final class Variables {

        public static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
        public static final ProcessVariable<String> RULE_SET = ProcessVariable.text("ruleSet");
        public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
        public static final ProcessVariable<Instant> UNIT_DEADLINE = ProcessVariable.instant("unitDeadline");

        private Variables() {}
    }

    /** The dossier's process, as far as the round's deadline reaches into it. */
    public static final class Dossiers {

        public static final String KEY = "nomination";
        public static final String[] UNIT_TASKS = {"userTask_prepareDossier", "userTask_approveByUnit"};

        private Dossiers() {}
    }
}
