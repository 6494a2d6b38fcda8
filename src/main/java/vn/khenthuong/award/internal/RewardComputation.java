package vn.khenthuong.award.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.award.internal.RewardEntries.Kind;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.kernel.StartupStep;

/**
 * Gives every rewarded dossier its amount, by the date of the decision: when the decision is issued, in its transaction, and at a
 * start for decisions issued by a version that did not know reward money. Doing it again changes nothing.
 */
@Component
class RewardComputation implements StartupStep {

    private final RewardEntries entries;
    private final RewardRules rules;
    private final BaseSalaries baseSalaries;
    private final RewardSettings settings;
    private final TransactionTemplate transaction;

    RewardComputation(
            RewardEntries entries,
            RewardRules rules,
            BaseSalaries baseSalaries,
            RewardSettings settings,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.rules = rules;
        this.baseSalaries = baseSalaries;
        this.settings = settings;
        this.transaction = transaction;
    }

    @EventListener
    void issued(DecisionIssued event) {
        compute(entries.missing(event.list()));
    }

    @Override
    public int order() {
        return CATCH_UP;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> compute(entries.missing()));
    }

    private void compute(List<Kind> kinds) {
        for (var kind : kinds) {
            var rule = rules.of(kind.form(), kind.type(), kind.decided());
            var baseSalary = baseSalaries.on(kind.decided());
            var computed = baseSalary.filter(base -> rule.givesFigure()).map(base -> settings.round(rule.times(base)));
            entries.add(kind, rule, baseSalary.orElse(null), computed.orElse(null));
        }
    }
}
