package vn.khenthuong.nomination;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.nomination.NominationProcess.Elements;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/** What an official did for a dossier; the basis of the four-eyes rule. */
public enum Duty {
    PREPARE("lập", "lập hồ sơ"),
    SIGN("ký trình", "ký trình hồ sơ"),
    RECEIVE("tiếp nhận", "tiếp nhận hồ sơ"),
    SIGN_REJECTION("ký từ chối", "ký từ chối hồ sơ"),
    /** An agency that is asked is a side of its own. */
    ADVISE("cho ý kiến hiệp y về", "cho ý kiến hiệp y về hồ sơ"),
    REVIEW("thẩm tra", "thẩm tra hồ sơ"),
    APPRAISE("thẩm định", "thẩm định hồ sơ");

    private static final Map<String, Duty> STEPS = Map.of(
            Tasks.PREPARE_DOSSIER.id(),
            PREPARE,
            Tasks.SUPPLEMENT_DOSSIER.id(),
            PREPARE,
            Tasks.APPROVE_BY_UNIT.id(),
            SIGN,
            Tasks.APPROVE_SUPPLEMENT.id(),
            SIGN,
            Tasks.RECEIVE_DOSSIER.id(),
            RECEIVE,
            Tasks.SIGN_REJECTION.id(),
            SIGN_REJECTION,
            Elements.GIVE_OPINION,
            ADVISE,
            Tasks.REVIEW_DOSSIER.id(),
            REVIEW,
            Tasks.APPRAISE_DOSSIER.id(),
            APPRAISE);

    private final String past;
    private final String act;

    Duty(String past, String act) {
        this.past = past;
        this.act = act;
    }

    /** The duty that somebody takes who works the step; empty for a step that is none. */
    public static Optional<Duty> of(String step) {
        return Optional.ofNullable(STEPS.get(step));
    }

    /**
     * The duties that nobody may combine with this one for the same dossier. The unit, the focal agency and the appraiser are three
     * sides; also where one department holds two functions, nobody is on two of them.
     */
    public Set<Duty> incompatible() {
        return switch (this) {
            case PREPARE, SIGN, ADVISE -> EnumSet.complementOf(EnumSet.of(this));
            case RECEIVE -> EnumSet.of(PREPARE, SIGN, SIGN_REJECTION, ADVISE, APPRAISE);
            case SIGN_REJECTION -> EnumSet.of(PREPARE, SIGN, RECEIVE, ADVISE);
            case REVIEW -> EnumSet.of(PREPARE, SIGN, ADVISE, APPRAISE);
            case APPRAISE -> EnumSet.of(PREPARE, SIGN, RECEIVE, ADVISE, REVIEW);
        };
    }

    /** The refusal for a person who did {@code earlier} and now attempts this duty. */
    public String refusedAfter(Duty earlier) {
        return "Người đã %s hồ sơ này không được %s (nguyên tắc bốn mắt).".formatted(earlier.past, act);
    }
}
