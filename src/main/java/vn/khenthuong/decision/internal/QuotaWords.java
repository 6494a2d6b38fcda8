package vn.khenthuong.decision.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;

/** What a list does to the limits, in sentences with the numbers and the rule. */
@Component
class QuotaWords {

    private static final int NAMED_AT_MOST = 3;

    private final QuotaMessages messages;

    QuotaWords(QuotaMessages messages) {
        this.messages = messages;
    }

    /** The list wants more places than there are. */
    String exceeded(QuotaLimit limit, long chosen) {
        return "%s: danh sách chọn %d %s, chỉ tiêu tối đa %d (%s). Hãy bỏ bớt trường hợp."
                .formatted(messages.owner(limit), chosen, counted(limit), limit.max(), ground(limit));
    }

    /** More places are in use than there are. */
    String usedBeyond(QuotaLimit limit) {
        return "Vượt chỉ tiêu. %s: đã dùng %d/%d %s (%s)."
                .formatted(messages.owner(limit), limit.used(), limit.max(), counted(limit), ground(limit));
    }

    /** The first shortfalls in words, the others as their number. */
    String below(List<MinimumPolicy.Shortfall> shortfalls) {
        var named = shortfalls.stream().limit(NAMED_AT_MOST).map(this::below).collect(Collectors.joining("; "));
        var others = shortfalls.size() - NAMED_AT_MOST;
        return others > 0 ? "%s; và %d mức tối thiểu khác".formatted(named, others) : named;
    }

    private String below(MinimumPolicy.Shortfall shortfall) {
        var limit = shortfall.limit();
        return "%1$s: %2$02d %3$s, dưới mức tối thiểu %4$02d %3$s (%5$s)"
                .formatted(messages.owner(limit), shortfall.count(), counted(limit), limit.min(), ground(limit));
    }

    private static String ground(QuotaLimit limit) {
        return limit.ground(PlanCitation.of(limit.rule()));
    }

    private String counted(QuotaLimit limit) {
        return messages.counted(limit.nomineeTypes());
    }
}
