package vn.khenthuong.award.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.ExpectedRewards;
import vn.khenthuong.award.MoneyArticle;
import vn.khenthuong.award.Reward;
import vn.khenthuong.decision.AwardMoney;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.nomination.DossierSnapshot;

/** What steps and papers of a list ask about its money, by the rule and by what documents laid down. */
@Component
class ListMoney implements AwardMoney {

    private final ExpectedRewards expected;
    private final MoneyArticle article;

    ListMoney(ExpectedRewards expected, MoneyArticle article) {
        this.expected = expected;
        this.article = article;
    }

    @Override
    public List<DossierSnapshot> withoutAmount(String list, List<DossierSnapshot> awarded, LocalDate day) {
        Set<String> without = expected.of(list, awarded, day).stream()
                .filter(reward -> reward.amount() == null)
                .map(Reward::dossier)
                .collect(Collectors.toSet());
        return awarded.stream()
                .filter(dossier -> without.contains(dossier.number()))
                .toList();
    }

    @Override
    public Optional<String> inWords(String list, List<DossierSnapshot> awarded, LocalDate day) {
        return article.amounts(expected.of(list, awarded, day));
    }

    @Override
    public String address(String list) {
        var code = ListCode.parse(list);
        return "/tien-thuong/%s/%d".formatted(code.round(), code.ordinal());
    }
}
