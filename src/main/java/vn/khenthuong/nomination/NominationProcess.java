package vn.khenthuong.nomination;

import java.time.Instant;
import vn.khenthuong.engine.ProcessVariable;

/** Names of the process {@code nomination}: model, elements, variables. */
public final class NominationProcess {

    public static final String KEY = "nomination";
    public static final String MODEL = "processes/nomination/nomination.bpmn";

    private NominationProcess() {}

    /** Ids of the user tasks that belong to the unit. */
    public static final class Elements {

        public static final String USER_TASK_PREPARE_DOSSIER = "userTask_prepareDossier";
        public static final String USER_TASK_APPROVE_BY_UNIT = "userTask_approveByUnit";
        public static final String USER_TASK_SUPPLEMENT_DOSSIER = "userTask_supplementDossier";
        public static final String USER_TASK_APPROVE_SUPPLEMENT = "userTask_approveSupplement";

        private Elements() {}
    }

    /** Messages the process waits for. */
    public static final class Messages {

        public static final String ROUND_CLOSED = "round.closed";

        private Messages() {}
    }

    /** Routing facts. */
    public static final class Variables {

        public static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
        public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");

        /** Display name, from the submission on: the only personal data that the engine holds. */
        public static final ProcessVariable<String> NOMINEE = ProcessVariable.text("nominee");

        public static final ProcessVariable<String> RULE_SET = ProcessVariable.text("ruleSet");
        public static final ProcessVariable<Instant> UNIT_DEADLINE = ProcessVariable.instant("unitDeadline");
        public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
        public static final ProcessVariable<Boolean> WITHIN_QUOTA = ProcessVariable.flag("withinQuota");
        public static final ProcessVariable<Listing> LISTING = ProcessVariable.choice("listing", Listing.class);
        public static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);

        /** Of the process {@code awardRound}, whose delegates in this package write it. */
        public static final ProcessVariable<Boolean> DOSSIERS_LEFT = ProcessVariable.flag("dossiersLeft");

        private Variables() {}
    }

    /** Whether a list has taken the dossier. */
    public enum Listing {
        LISTED,
        NOT_SELECTED,
        WAITING
    }

    /** What has become of an appraised dossier. */
    public enum Decision {
        PENDING,
        AWARDED,
        NOT_AWARDED,
        FAILED,
        DEFERRED,
        REAPPRAISE
    }
}
