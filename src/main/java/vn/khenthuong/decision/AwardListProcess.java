package vn.khenthuong.decision;

import vn.khenthuong.engine.ProcessVariable;

/** Names shared between Java and {@code processes/decision/award-list.bpmn}. The business key is the code of the list. */
public final class AwardListProcess {

    public static final String KEY = "awardList";
    public static final String MODEL = "processes/decision/award-list.bpmn";

    /** What the process remembers. The list itself lives in the decision tables. */
    public static final class Variables {
        public static final ProcessVariable<String> LIST = ProcessVariable.text("list");
        public static final ProcessVariable<String> ROUND = ProcessVariable.text("round");
        public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
        public static final ProcessVariable<Boolean> WITHIN_QUOTA = ProcessVariable.flag("withinQuota");
        public static final ProcessVariable<Boolean> EMPTY_LIST = ProcessVariable.flag("emptyList");
        public static final ProcessVariable<Progress> PROGRESS = ProcessVariable.choice("progress", Progress.class);

        private Variables() {}
    }

    /** Ids of the elements of the model. */
    public static final class Elements {
        public static final String CONSOLIDATE_LIST = "userTask_consolidateList";
        public static final String SIGN_FOCAL_SUBMISSION = "userTask_signFocalSubmission";
        public static final String RECEIVE_LIST = "userTask_receiveList";
        public static final String SIGN_APPRAISAL_SUBMISSION = "userTask_signAppraisalSubmission";
        public static final String DECIDE = "userTask_decide";
        public static final String ISSUE_DECISION = "userTask_issueDecision";

        private Elements() {}
    }

    private AwardListProcess() {}
}
