package vn.khenthuong.decision;

import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.round.AwardRoundProcess;

/** Names of {@code award-list.bpmn}. Its business key is the code of the list. */
public final class AwardListProcess {

    public static final String KEY = "awardList";

    private AwardListProcess() {}

    /** The user tasks, in the order of the route. */
    public static final class Tasks {

        public static final UserTask<ConsolidateList> CONSOLIDATE_LIST =
                UserTask.of(KEY, "userTask_consolidateList", ConsolidateList.class);
        public static final UserTask<SignFocalSubmission> SIGN_FOCAL_SUBMISSION = UserTask.of(
                        KEY, "userTask_signFocalSubmission", SignFocalSubmission.class)
                .explaining(SignFocalSubmission.RETURN);
        public static final UserTask<ReceiveList> RECEIVE_LIST =
                UserTask.of(KEY, "userTask_receiveList", ReceiveList.class).explaining(ReceiveList.RETURN);
        public static final UserTask<SignAppraisalSubmission> SIGN_APPRAISAL_SUBMISSION = UserTask.of(
                        KEY, "userTask_signAppraisalSubmission", SignAppraisalSubmission.class)
                .explaining(SignAppraisalSubmission.REAPPRAISE);
        public static final UserTask<CheckByOffice> CHECK_BY_OFFICE =
                UserTask.of(KEY, "userTask_checkByOffice", CheckByOffice.class).explaining(CheckByOffice.RETURN);
        public static final UserTask<Decide> DECIDE =
                UserTask.of(KEY, "userTask_decide", Decide.class).explaining(Decide.RETURN);
        public static final UserTask<IssueDecision> ISSUE_DECISION =
                UserTask.of(KEY, "userTask_issueDecision", IssueDecision.class);

        private Tasks() {}
    }

    /** What becomes of the reviewed dossiers that are left out. */
    public enum ConsolidateList {
        /** They are finally not selected. */
        SUBMIT,
        /** They wait for a later list. */
        LEAVE_REST
    }

    /** What the head of the focal agency does with a list. */
    public enum SignFocalSubmission {
        APPROVE,
        RETURN
    }

    /** What Home Affairs does with a signed list. */
    public enum ReceiveList {
        ACCEPT,
        RETURN
    }

    /** What the head of Home Affairs does with an appraised list. */
    public enum SignAppraisalSubmission {
        SUBMIT,
        REAPPRAISE
    }

    /** What the office of the People's Committee does with a list on its way to the Chair. */
    public enum CheckByOffice {
        PASS,
        RETURN
    }

    /** What the Chair does with a list. */
    public enum Decide {
        DECIDE,
        RETURN
    }

    /** What the clerk does with a decision. */
    public enum IssueDecision {
        ISSUE
    }

    /** Messages about what happens to a list; its dossiers wait for them. */
    public static final class Messages {

        /** Its list was accepted, or the dossier is finally not selected. */
        public static final String SUBMITTED = "list.submitted";

        /** The dossier is to be appraised again. */
        public static final String REAPPRAISAL_REQUESTED = "list.reappraisalRequested";

        /** The fate of the dossier on the list is settled. */
        public static final String DECIDED = "list.decided";

        private Messages() {}
    }

    /** What the process remembers. The list itself lives in the decision tables. */
    public static final class Variables {

        public static final ProcessVariable<String> LIST = ProcessVariable.text("list");
        public static final ProcessVariable<String> ROUND = AwardRoundProcess.Variables.ROUND;
        public static final ProcessVariable<Boolean> WITHIN_QUOTA = ProcessVariable.flag("withinQuota");
        public static final ProcessVariable<Boolean> EMPTY_LIST = ProcessVariable.flag("emptyList");
        public static final ProcessVariable<Boolean> OFFICE_CHECKS = ProcessVariable.flag("officeChecks");
        public static final ProcessVariable<Progress> PROGRESS = ProcessVariable.choice("progress", Progress.class);

        private Variables() {}
    }
}
