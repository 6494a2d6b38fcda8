package vn.khenthuong.nomination;

import java.util.EnumSet;
import java.util.Set;

/** What an official did for a dossier; the basis of the four-eyes rule. */
public enum Duty {
    PREPARE("lập", "lập hồ sơ"),
    SIGN("ký trình", "ký trình hồ sơ"),
    RECEIVE("tiếp nhận", "tiếp nhận hồ sơ"),
    SIGN_REJECTION("ký từ chối", "ký từ chối hồ sơ"),
    REVIEW("thẩm tra", "thẩm tra hồ sơ"),
    APPRAISE("thẩm định", "thẩm định hồ sơ");

    private final String past;
    private final String act;

    Duty(String past, String act) {
        this.past = past;
        this.act = act;
    }

    /**
     * The duties that nobody may combine with this one for the same dossier. The unit, the focal agency and the appraiser are three
     * sides; also where one department holds two functions, nobody is on two of them.
     */
    public Set<Duty> incompatible() {
        return switch (this) {
            case PREPARE, SIGN -> EnumSet.complementOf(EnumSet.of(this));
            case RECEIVE -> EnumSet.of(PREPARE, SIGN, SIGN_REJECTION, APPRAISE);
            case SIGN_REJECTION -> EnumSet.of(PREPARE, SIGN, RECEIVE);
            case REVIEW -> EnumSet.of(PREPARE, SIGN, APPRAISE);
            case APPRAISE -> EnumSet.of(PREPARE, SIGN, RECEIVE, REVIEW);
        };
    }

    /** The refusal for a person who did {@code earlier} and now attempts this duty. */
    public String refusedAfter(Duty earlier) {
        return "Người đã %s hồ sơ này không được %s (nguyên tắc bốn mắt).".formatted(earlier.past, act);
    }
}
