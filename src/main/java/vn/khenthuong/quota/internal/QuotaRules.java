package vn.khenthuong.quota.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaScope;

/** Reads {@code quota.dmn}: what a unit may send in a kind of round. */
@Component
class QuotaRules {

    private static final String DECISION = "quotaRule";

    private final DecisionTables tables;

    QuotaRules(DecisionTables tables) {
        this.tables = tables;
    }

    /**
     * The limits a nominating unit counts against; every nominee type is covered by exactly one.
     *
     * @param focalAgency whether the unit holds that function on the reference date
     * @throws IllegalStateException when the table leaves a type out or counts one twice
     */
    public List<LimitRule> rulesFor(String roundKind, Unit unit, boolean focalAgency) {
        var inputs = new HashMap<String, Object>();
        inputs.put("roundKind", roundKind);
        inputs.put("unitKind", unit.kind().name());
        inputs.put("specialFocus", unit.specialFocus());
        inputs.put("focalAgency", focalAgency);
        var rules =
                tables.evaluate(DECISION, inputs).stream().map(QuotaRules::rule).toList();
        requireTotal(roundKind, unit, rules);
        return rules;
    }

    private static LimitRule rule(Map<String, Object> row) {
        return new LimitRule(
                QuotaScope.valueOf((String) row.get("scope")),
                new LinkedHashSet<>(Arrays.asList(((String) row.get("nomineeTypes")).split(","))),
                ((Number) row.get("min")).intValue(),
                ((Number) row.get("max")).intValue(),
                0,
                (String) row.get("rule"),
                (String) row.get("citation"));
    }

    private static void requireTotal(String roundKind, Unit unit, List<LimitRule> rules) {
        var covered = new HashSet<String>();
        for (var rule : rules) {
            for (var type : rule.nomineeTypes()) {
                if (!covered.add(type)) {
                    throw new IllegalStateException(
                            "quotaRule gives %s two limits for %s in %s".formatted(unit.code(), type, roundKind));
                }
            }
        }
        if (!covered.equals(NomineeTypes.ALL)) {
            throw new IllegalStateException(
                    "quotaRule gives %s limits for %s only in %s".formatted(unit.code(), covered, roundKind));
        }
    }
}
