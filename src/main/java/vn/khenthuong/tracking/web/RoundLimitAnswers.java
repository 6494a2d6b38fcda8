package vn.khenthuong.tracking.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.round.LimitChange;

/**
 * What the head of the appraiser typed into the form that changes a limit of a round; kept as typed, to be shown again.
 *
 * @param limit id of the limit that was chosen
 * @param petition number of the petition that was chosen, or empty
 * @param daXem the limits that stood on the page, as {@link #shown} tells them
 * @param tim not null where nothing is to be changed yet, only the petitions of the chosen limit are asked for
 */
record RoundLimitAnswers(
        String limit,
        String max,
        String documentNumber,
        String documentDate,
        String petition,
        String daXem,
        String tim) {

    private static final String NEXT = " ";

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
                petition,
                seen(chosen.orElseThrow()));
    }

    /** The limit that was chosen among these; empty where none was. */
    Optional<QuotaLimit> chosenOf(List<QuotaLimit> limits) {
        return limits.stream()
                .filter(one -> String.valueOf(one.id()).equals(limit))
                .findFirst();
    }

    /** Every limit with its maximum, e.g. {@code 17:4 18:7}; goes along with the form, to know what its sender saw. */
    static String shown(List<QuotaLimit> limits) {
        return limits.stream().map(limit -> mark(limit) + limit.max()).collect(Collectors.joining(NEXT));
    }

    /** The maximum that stood on the page: whoever did not look at any has not seen that of now. */
    private String seen(QuotaLimit limit) {
        var mark = mark(limit);
        return Stream.of(daXem == null ? new String[0] : daXem.split(NEXT))
                .filter(one -> one.startsWith(mark))
                .map(one -> one.substring(mark.length()))
                .findFirst()
                .orElse("");
    }

    private static String mark(QuotaLimit limit) {
        return limit.id() + ":";
    }

    private QuotaLimit chosen(List<QuotaLimit> limits) {
        return chosenOf(limits).orElseThrow(() -> new BadInputException("Cần chọn “Chỉ tiêu”."));
    }

    private Integer number() {
        var typed = max == null ? "" : max.strip();
        if (!typed.matches("[0-9]{1,4}")) {
            throw new BadInputException("“Chỉ tiêu mới” phải là số nguyên, ví dụ 4.");
        }
        return Integer.valueOf(typed);
    }
}
