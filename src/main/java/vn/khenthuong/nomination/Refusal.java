package vn.khenthuong.nomination;

import vn.khenthuong.forms.Answers;
import vn.khenthuong.kernel.InputErrors;

/** Why a case does not go on, in a code for statistics and in words for the unit. */
public record Refusal(ReasonCode code, String reason) {

    private static final String CODE = "reasonCode";

    /** What was entered, which may be nothing; whether it is enough the feature decides. */
    public static Refusal of(Answers answers) {
        return new Refusal(
                answers.choice(CODE, ReasonCode.class).orElse(null),
                answers.reason().orElse(null));
    }

    /**
     * What was entered, code and words.
     *
     * @param label the Vietnamese name of the code, for the refusal
     * @throws vn.khenthuong.kernel.BadInputException when one of them is missing
     */
    public static Refusal requireOf(Answers answers, String label) {
        var errors = new InputErrors();
        var code = errors.gather(() -> answers.requireChoice(CODE, label, ReasonCode.class));
        var reason = errors.gather(answers::requireReason);
        errors.refuse();
        return new Refusal(code.orElseThrow(), reason.orElseThrow());
    }

    /** Neither code nor words. */
    public boolean isEmpty() {
        return code == null && reason == null;
    }
}
