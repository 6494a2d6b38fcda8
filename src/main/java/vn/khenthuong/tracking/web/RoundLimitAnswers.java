package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.round.LimitChange;

/**
 * What the head of the appraiser typed into the form that changes a limit of a round; kept as typed, to be shown again.
 *
 * @param limit id of the limit that was chosen
 * @param petition number of the petition that was chosen, or empty
 */
record RoundLimitAnswers(String limit, String max, String documentNumber, String documentDate, String petition) {

    static final RoundLimitAnswers NONE = new RoundLimitAnswers(null, null, null, null, null);

    /** @param limits those of the round */
    LimitChange change(List<QuotaLimit> limits, TypedDays days) {
        var errors = new InputErrors();
        var chosen = errors.gather(() -> chosen(limits));
        var number = errors.gather(this::number);
        errors.refuse();
        return new LimitChange(
                chosen.orElseThrow().unit(),
                chosen.orElseThrow().nomineeTypes(),
                number.orElseThrow(),
                documentNumber,
                days.read(documentDate, "Ngày văn bản"),
                petition);
    }

    private QuotaLimit chosen(List<QuotaLimit> limits) {
        return limits.stream()
                .filter(one -> String.valueOf(one.id()).equals(limit))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Cần chọn “Chỉ tiêu”."));
    }

    private Integer number() {
        var typed = max == null ? "" : max.strip();
        if (!typed.matches("[0-9]{1,4}")) {
            throw new BadInputException("“Chỉ tiêu mới” phải là số nguyên, ví dụ 4.");
        }
        return Integer.valueOf(typed);
    }
}
