package vn.khenthuong.award;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.PaperWording;

/** What a decision says about the money: the amount of each kind, the total in figures and words, the source. */
@Component
public class MoneyArticle {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final AmountWords words;

    public MoneyArticle(AmountWords words) {
        this.words = words;
    }

    /**
     * One award with its money.
     *
     * @param amount đồng; null where none is laid down
     */
    public record Paid(NomineeType type, Long amount) {}

    /**
     * The article about rewards of the table, with the sources of those that have an amount.
     *
     * @param certificate what the money goes with, e.g. {@code Bằng khen}
     */
    public String of(Collection<Reward> rewards, String certificate) {
        return of(paid(rewards), certificate, sources(rewards));
    }

    /** The same where it is no article of a decision: the amounts alone; empty where none is known. */
    public Optional<String> amounts(Collection<Reward> rewards) {
        return amounts(paid(rewards), sources(rewards));
    }

    /**
     * The article; before amounts are known, and where there are none, the rule alone is named.
     *
     * @param certificate what the money goes with, e.g. {@code Giấy khen}
     * @param source who pays; null where that is not said
     */
    public String of(List<Paid> awards, String certificate, String source) {
        return amounts(awards, source)
                .orElseGet(() ->
                        "Kèm theo %s là tiền thưởng theo quy định của pháp luật về thi đua, khen thưởng tại ngày ký Quyết định này.%s"
                                .formatted(certificate, paidBy(source)));
    }

    private Optional<String> amounts(List<Paid> awards, String source) {
        var known = awards.stream().filter(award -> award.amount() != null).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var amounts = new TreeMap<NomineeType, TreeSet<Long>>();
        known.forEach(award ->
                amounts.computeIfAbsent(award.type(), type -> new TreeSet<>()).add(award.amount()));
        var each = amounts.entrySet().stream()
                .map(entry -> "%s %s đồng"
                        .formatted(
                                entry.getKey().label().toLowerCase(VIETNAMESE),
                                entry.getValue().stream().map(Dong::of).collect(Collectors.joining(" hoặc "))))
                .collect(Collectors.joining("; "));
        var total = known.stream().mapToLong(Paid::amount).sum();
        var missing = awards.size() - known.size();
        return Optional.of("Kèm theo tiền thưởng: %s; tổng cộng %s đồng (Bằng chữ: %s)%s.%s"
                .formatted(
                        each,
                        Dong.of(total),
                        words.of(total),
                        missing == 0
                                ? ""
                                : ", chưa kể %s trường hợp chưa có quy định về mức tiền thưởng"
                                        .formatted(PaperWording.count(missing)),
                        paidBy(source)));
    }

    private static List<Paid> paid(Collection<Reward> rewards) {
        return rewards.stream()
                .map(reward -> new Paid(reward.nomineeType(), reward.amount()))
                .toList();
    }

    private static String sources(Collection<Reward> rewards) {
        var sources = rewards.stream()
                .filter(reward -> reward.amount() != null)
                .map(Reward::source)
                .filter(Objects::nonNull)
                .map(FundingSource::name)
                .distinct()
                .collect(Collectors.joining("; "));
        return sources.isEmpty() ? null : sources;
    }

    private static String paidBy(String source) {
        return source == null ? "" : " Nguồn chi: %s.".formatted(source);
    }
}
