package vn.khenthuong.award.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.award.ExpectedRewards;
import vn.khenthuong.award.FundingSource;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.internal.AwaitedAmounts.Awaited;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NomineeType;

/** Computes what {@link RewardComputation} would enter on a day. */
@Component
class ExpectedRewardService implements ExpectedRewards {

    private final RewardRules rules;
    private final BaseSalaries baseSalaries;
    private final RewardSettings settings;
    private final RewardRepository rewards;
    private final AwaitedAmounts awaited;

    ExpectedRewardService(
            RewardRules rules,
            BaseSalaries baseSalaries,
            RewardSettings settings,
            RewardRepository rewards,
            AwaitedAmounts awaited) {
        this.rules = rules;
        this.baseSalaries = baseSalaries;
        this.settings = settings;
        this.rewards = rewards;
        this.awaited = awaited;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reward> of(String list, List<DossierSnapshot> dossiers, LocalDate day) {
        var baseSalary = baseSalaries.on(day).orElse(null);
        var sources = rewards.sources().stream().collect(Collectors.toMap(FundingSource::code, Function.identity()));
        var laidDown = awaited.of(list);
        var known = new EnumMap<AwardForm, Map<NomineeType, RewardRule>>(AwardForm.class);
        return dossiers.stream()
                .map(dossier -> of(
                        dossier,
                        known.computeIfAbsent(dossier.awardForm(), form -> new EnumMap<>(NomineeType.class))
                                .computeIfAbsent(
                                        dossier.nomineeType(), type -> rules.of(dossier.awardForm(), type, day)),
                        baseSalary,
                        laidDown.get(dossier.number()),
                        sources))
                .toList();
    }

    /** @param laidDown by a document; null where none says anything */
    private Reward of(
            DossierSnapshot dossier,
            RewardRule rule,
            Long baseSalary,
            Awaited laidDown,
            Map<String, FundingSource> sources) {
        var computed = baseSalary == null || !rule.givesFigure() ? null : settings.round(rule.times(baseSalary));
        return new Reward(
                dossier.number(),
                dossier.unit(),
                dossier.nomineeName(),
                dossier.nomineeType(),
                dossier.awardForm(),
                new Reward.Rule(baseSalary, rule.coefficient(), rule.multiplier(), rule.citation()),
                computed,
                laidDown == null ? computed : Long.valueOf(laidDown.amount()),
                laidDown == null ? null : laidDown.laidDown(),
                sources.get(rule.fundingSource()),
                null,
                null,
                laidDown == null ? 0 : laidDown.version());
    }
}
