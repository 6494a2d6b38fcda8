package vn.khenthuong.award.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.RewardFigures;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/** Multiplies what the rule says with the base salary of the day. */
@Component
class RewardFigureService implements RewardFigures {

    private final RewardRules rules;
    private final BaseSalaries baseSalaries;
    private final RewardSettings settings;

    RewardFigureService(RewardRules rules, BaseSalaries baseSalaries, RewardSettings settings) {
        this.rules = rules;
        this.baseSalaries = baseSalaries;
        this.settings = settings;
    }

    @Override
    public Figure of(AwardForm form, String grade, NomineeType type, LocalDate decided) {
        var rule = rules.of(form, grade, type, decided);
        var amount = rule.givesFigure()
                ? baseSalaries
                        .on(decided)
                        .map(base -> settings.round(rule.times(base)))
                        .orElse(null)
                : null;
        return new Figure(amount, rule.citation());
    }

    @Override
    public long checked(long amount, String label) {
        if (amount <= 0 || amount > settings.largest()) {
            throw new BadInputException(
                    "“%s” phải lớn hơn 0 và không quá %s đồng.".formatted(label, Dong.of(settings.largest())));
        }
        return amount;
    }
}
