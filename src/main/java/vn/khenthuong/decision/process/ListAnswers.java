package vn.khenthuong.decision.process;

import vn.khenthuong.forms.Answers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

/** Answers that several tasks of a list have in common. */
final class ListAnswers {

    private ListAnswers() {}

    /** Number and date, or null where neither was entered; halves are left to the facade, which names the document. */
    static DocumentReference document(Answers answers) {
        return document(answers, "documentNumber", "documentDate");
    }

    static DocumentReference document(Answers answers, String number, String date) {
        return answers.has(number) || answers.has(date)
                ? new DocumentReference(
                        answers.text(number).orElse(null), answers.date(date).orElse(null))
                : null;
    }

    /** Why the others are refused, or null where nothing was entered. */
    static Refusal refusal(Answers answers) {
        var code = answers.choice("reasonCode", ReasonCode.class);
        var reason = answers.text(ListForm.REASON);
        return code.isPresent() || reason.isPresent() ? new Refusal(code.orElse(null), reason.orElse(null)) : null;
    }

    static String requireReason(Answers answers) {
        return answers.requireText(ListForm.REASON, "Lý do");
    }
}
