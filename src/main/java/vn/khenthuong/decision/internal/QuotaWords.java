package vn.khenthuong.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/** Limits and numbers in the words of officials. */
@Component
public class QuotaWords {

    private static final int NAMED_AT_MOST = 3;

    private final Organization organization;

    QuotaWords(Organization organization) {
        this.organization = organization;
    }

    /** Whose limit it is, e.g. “Khối cấp tỉnh” or the name of the unit. */
    public String owner(QuotaLimit limit) {
        return limit.scope() == QuotaScope.ROUND
                ? "Khối cấp tỉnh"
                : organization.require(limit.unit()).name();
    }

    /** What the limit counts, e.g. “tập thể” or “trường hợp” for all kinds together. */
    public String counted(QuotaLimit limit) {
        if (limit.nomineeTypes().size() == NomineeType.values().length) {
            return "trường hợp";
        }
        return limit.nomineeTypes().stream()
                .map(type -> NomineeType.valueOf(type).label().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String exceeded(QuotaLimit limit, long chosen) {
        return "%s: danh sách chọn %d %s, chỉ tiêu tối đa %d (%s)."
                .formatted(owner(limit), chosen, counted(limit), limit.max(), limit.rule());
    }

    String usedBeyond(QuotaLimit limit) {
        return "%s: đã dùng %d/%d %s (%s)."
                .formatted(owner(limit), limit.used(), limit.max(), counted(limit), limit.rule());
    }

    /** The first shortfalls in words, the others as their number. */
    String below(List<MinimumPolicy.Shortfall> shortfalls) {
        var named = shortfalls.stream()
                .limit(NAMED_AT_MOST)
                .map(shortfall -> "%s: %02d %s, dưới mức tối thiểu %02d %s (%s)"
                        .formatted(
                                owner(shortfall.limit()),
                                shortfall.count(),
                                counted(shortfall.limit()),
                                shortfall.limit().min(),
                                counted(shortfall.limit()),
                                shortfall.limit().rule()))
                .collect(Collectors.joining("; "));
        var others = shortfalls.size() - NAMED_AT_MOST;
        return others > 0 ? "%s; và %d mức tối thiểu khác".formatted(named, others) : named;
    }
}
