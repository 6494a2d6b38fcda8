package vn.khenthuong.appraisal.process;

import vn.khenthuong.forms.Answers;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

/** Names and answers that reception, review and appraisal have in common. */
final class OpinionAnswers {

    /** Key of the process whose tasks these are; the model belongs to the nomination. */
    static final String PROCESS = "nomination";

    static final String OUTCOME = "outcome";
    static final String OUTCOME_LABEL = "Kết luận";
    static final String REMARK = "remark";

    private OpinionAnswers() {}

    static String requireReason(Answers answers) {
        return answers.requireText("reason", "Lý do");
    }

    /** What was entered; whether it is enough the feature decides. */
    static Refusal refusal(Answers answers) {
        return new Refusal(
                answers.choice("reasonCode", ReasonCode.class).orElse(null),
                answers.text("reason").orElse(null));
    }

    static String remark(Answers answers) {
        return answers.text(REMARK).orElse(null);
    }
}
