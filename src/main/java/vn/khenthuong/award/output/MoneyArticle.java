package vn.khenthuong.award.output;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.Reward;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.paper.AmountWords;

/** What a decision says about the money: the amount of each kind, the total in figures and words, the source. */
@Component
class MoneyArticle {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final AmountWords words;

    MoneyArticle(AmountWords words) {
        this.words = words;
    }

    /** Before the decision is issued, and where no amount is laid down, the rule alone is named. */
    String of(Collection<Reward> rewards) {
        var known = rewards.stream().filter(reward -> reward.amount() != null).toList();
        if (known.isEmpty()) {
            return "Kèm theo Bằng khen là tiền thưởng theo quy định của pháp luật về thi đua, khen thưởng tại ngày ký Quyết định này.";
        }
        var amounts = new TreeMap<NomineeType, TreeSet<Long>>();
        known.forEach(reward -> amounts.computeIfAbsent(reward.nomineeType(), type -> new TreeSet<>())
                .add(reward.amount()));
        var each = amounts.entrySet().stream()
                .map(entry -> "%s %s đồng"
                        .formatted(
                                entry.getKey().label().toLowerCase(VIETNAMESE),
                                entry.getValue().stream().map(Dong::of).collect(Collectors.joining(" hoặc "))))
                .collect(Collectors.joining("; "));
        var total =
                known.stream().map(Reward::amount).mapToLong(Long::longValue).sum();
        var missing = rewards.size() - known.size();
        return "Kèm theo tiền thưởng: %s; tổng cộng %s đồng (Bằng chữ: %s)%s. Nguồn chi: %s."
                .formatted(
                        each,
                        Dong.of(total),
                        words.of(total),
                        missing == 0 ? "" : ", chưa kể %d trường hợp có quy định riêng".formatted(missing),
                        known.stream()
                                .map(Reward::source)
                                .filter(Objects::nonNull)
                                .map(source -> source.name())
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }
}
