package vn.khenthuong.round.process;

import java.time.Instant;
import java.util.Map;
import vn.khenthuong.platform.process.ProcessVariable;
import vn.khenthuong.round.AwardRound;

/** Names of {@code award-round.bpmn}, and of the unit's tasks in {@code nomination.bpmn} that follow the round's deadline. */
final class AwardRoundProcess {

    static final String KEY = "awardRound";

    private AwardRoundProcess() {}

    /** What an instance starts with: its round, and the regime that due dates depend on. */
    static Map<String, Object> startVariables(AwardRound round) {
        return Map.ofEntries(Variables.ROUND.of(round.code()), Variables.RULE_SET.of(round.ruleSet()));
    }

    static final class Elements {

        static final String CONFIRM_OPENING = "userTask_confirmOpening";

        private Elements() {}
    }

    static final class Variables {

        static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
        static final ProcessVariable<String> RULE_SET = ProcessVariable.text("ruleSet");
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
        static final ProcessVariable<Instant> UNIT_DEADLINE = ProcessVariable.instant("unitDeadline");

        private Variables() {}
    }

    /** The dossier's process, as far as the round's deadline reaches into it. */
    static final class Dossiers {

        static final String KEY = "nomination";
        static final String[] UNIT_TASKS = {"userTask_prepareDossier", "userTask_approveByUnit"};

        private Dossiers() {}
    }
}
