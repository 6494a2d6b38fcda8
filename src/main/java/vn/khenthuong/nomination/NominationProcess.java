package vn.khenthuong.nomination;

import java.time.Instant;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.round.AwardRoundProcess;

/**
 * Names of {@code nomination.bpmn}, those of the tasks that other features own in it too. Its business key is the number of the
 * dossier.
 */
public final class NominationProcess {

    public static final String KEY = "nomination";

    private NominationProcess() {}

    /** The user tasks, in the order of the route. */
    public static final class Tasks {

        public static final UserTask<PrepareDossier> PREPARE_DOSSIER = UserTask.of(
                        KEY, "userTask_prepareDossier", PrepareDossier.class)
                .explaining(PrepareDossier.WITHDRAW);
        public static final UserTask<ApproveByUnit> APPROVE_BY_UNIT = UserTask.of(
                        KEY, "userTask_approveByUnit", ApproveByUnit.class)
                .explaining(ApproveByUnit.RETURN, ApproveByUnit.WITHDRAW);
        public static final UserTask<ReceiveDossier> RECEIVE_DOSSIER = UserTask.of(
                        KEY, "userTask_receiveDossier", ReceiveDossier.class)
                .explaining(ReceiveDossier.SUPPLEMENT, ReceiveDossier.REJECT);
        public static final UserTask<SignRejection> SIGN_REJECTION =
                UserTask.of(KEY, "userTask_signRejection", SignRejection.class).explaining(SignRejection.RETURN);
        public static final UserTask<SupplementDossier> SUPPLEMENT_DOSSIER = UserTask.of(
                        KEY, "userTask_supplementDossier", SupplementDossier.class)
                .explaining(SupplementDossier.WITHDRAW);
        public static final UserTask<ApproveSupplement> APPROVE_SUPPLEMENT = UserTask.of(
                        KEY, "userTask_approveSupplement", ApproveSupplement.class)
                .explaining(ApproveSupplement.RETURN);
        public static final UserTask<ReviewDossier> REVIEW_DOSSIER = UserTask.of(
                        KEY, "userTask_reviewDossier", ReviewDossier.class)
                .explaining(ReviewDossier.NOT_SELECT, ReviewDossier.CONSULT);
        public static final UserTask<AppraiseDossier> APPRAISE_DOSSIER = UserTask.of(
                        KEY, "userTask_appraiseDossier", AppraiseDossier.class)
                .explaining(AppraiseDossier.FAIL, AppraiseDossier.RETURN);
        public static final UserTask<ResolveHold> RESOLVE_HOLD = UserTask.of(
                        KEY, "userTask_resolveHold", ResolveHold.class)
                .explaining(ResolveHold.RESUME, ResolveHold.END);

        private Tasks() {}
    }

    /** What the unit's officer does with a dossier. */
    public enum PrepareDossier {
        SUBMIT,
        WITHDRAW
    }

    /** What the unit's head does with a dossier. */
    public enum ApproveByUnit {
        APPROVE,
        RETURN,
        WITHDRAW
    }

    /** What comes of the check of a submitted dossier. */
    public enum ReceiveDossier {
        COMPLETE,
        SUPPLEMENT,
        REJECT
    }

    /** What the head of the focal agency does with a refusal that the reception proposes. */
    public enum SignRejection {
        APPROVE,
        RETURN
    }

    /** What the unit's officer does when a supplement is asked for. */
    public enum SupplementDossier {
        SUBMIT,
        WITHDRAW
    }

    /** What the unit's head does with what the officer proposes, be it a supplement or the withdrawal. */
    public enum ApproveSupplement {
        APPROVE,
        RETURN
    }

    /** What the focal agency proposes, or that one more agency is to be asked first. */
    public enum ReviewDossier {
        SELECT,
        NOT_SELECT,
        CONSULT
    }

    /** What Home Affairs proposes. */
    public enum AppraiseDossier {
        PASS,
        FAIL,
        RETURN
    }

    /** What comes of a hold. */
    public enum ResolveHold {
        RESUME,
        END
    }

    /** Ids of other elements, as the journal names what the system did. */
    public static final class Elements {

        public static final String RESERVE_QUOTA = "serviceTask_reserveQuota";

        /** Asks the agencies; one instance of {@code consultation} for each. */
        public static final String CONSULT = "callActivity_consult";

        /** The task of {@code consultation}, which that activity calls. */
        public static final String GIVE_OPINION = "userTask_giveOpinion";

        private Elements() {}
    }

    /** Messages about what happens to a dossier. */
    public static final class Messages {

        public static final String WITHDRAWN = "nomination.withdrawn";

        /** The dossier stands still. */
        public static final String HELD = "nomination.held";

        /** The dossier goes on. */
        public static final String RESUMED = "nomination.resumed";

        /** To its list: everything on it is appraised, or nothing is left on it. */
        public static final String APPRAISED = "nomination.appraised";

        private Messages() {}
    }

    /** Routing facts. */
    public static final class Variables {

        public static final ProcessVariable<String> ROUND = AwardRoundProcess.Variables.ROUND;
        public static final ProcessVariable<String> UNIT = InstanceUnit.UNIT;

        /** The unit that works the tasks of its unit, which has ended. */
        public static final ProcessVariable<String> ACTING_UNIT = InstanceUnit.ACTING;

        /** Display name, from the submission on: the only personal data that the engine holds. */
        public static final ProcessVariable<String> NOMINEE = ProcessVariable.text("nominee");

        public static final ProcessVariable<String> RULE_SET = DueDateFacts.RULE_SET;
        public static final ProcessVariable<Instant> UNIT_DEADLINE = DueDateFacts.UNIT_DEADLINE;
        public static final ProcessVariable<Boolean> WITHIN_QUOTA = ProcessVariable.flag("withinQuota");
        public static final ProcessVariable<Boolean> ON_HOLD = ProcessVariable.flag("onHold");
        public static final ProcessVariable<Boolean> REVIEW_OPEN = ProcessVariable.flag("reviewOpen");

        /** Nobody is to be asked about it. */
        public static final ProcessVariable<Boolean> NO_CONSULTATION = ProcessVariable.flag("noConsultation");

        /** How many agencies are asked now. */
        public static final ProcessVariable<Integer> AGENCY_COUNT = ProcessVariable.wholeNumber("agencyCount");

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
