package vn.khenthuong.award.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/** Reads {@code reward.dmn}: how many base salaries go with an award, by the date of the decision. */
@Component
class RewardRules {

    private static final String DECISION = "reward";

    private final DecisionTables tables;

    RewardRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The rule for an award without classes.
     *
     * @param decided date of the decision
     * @throws IllegalStateException when the table has no row for it, or several
     */
    RewardRule of(AwardForm form, NomineeType type, LocalDate decided) {
        return of(form, null, type, decided);
    }

    /**
     * The same for an award of a class.
     *
     * @param grade null for none
     */
    RewardRule of(AwardForm form, String grade, NomineeType type, LocalDate decided) {
        var inputs = new HashMap<String, Object>();
        inputs.put("awardForm", form.name());
        inputs.put("grade", grade);
        inputs.put("nomineeType", type.name());
        inputs.put("decisionDate", decided);
        var rows = tables.evaluate(DECISION, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    "reward has %d rows for %s, %s, %s, %s".formatted(rows.size(), form, grade, type, decided));
        }
        var row = rows.get(0);
        return new RewardRule(
                number(row.get("coefficient")),
                number(row.get("multiplier")),
                (String) row.get("fundingSource"),
                (String) row.get("citation"));
    }

    /** The table writes its factors as text: a number of FEEL could come as a floating-point one. */
    private static BigDecimal number(Object text) {
        return text == null ? null : new BigDecimal((String) text);
    }
}
