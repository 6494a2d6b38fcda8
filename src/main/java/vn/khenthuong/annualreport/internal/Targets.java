package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Comparison;
import vn.khenthuong.annualreport.ReportTarget.EmptyWhole;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.ReportTarget.Terms;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.organization.UnitKind;

/** Who answers for which target, from the decision table {@code reportTarget}; the tables of a release do not change. */
@Component
class Targets {

    static final String DECISION = "reportTarget";

    private final DecisionTables tables;
    private final Map<Question, List<ReportTarget>> answers = new ConcurrentHashMap<>();

    Targets(DecisionTables tables) {
        this.tables = tables;
    }

    private record Question(UnitKind kind, boolean focalAgency, boolean specialFocus, boolean combinedRates) {}

    /**
     * In the order of the plan.
     *
     * @param combinedRates as reports begun with an earlier form tell poor and near-poor households, in one rate
     */
    public List<ReportTarget> of(UnitKind kind, boolean focalAgency, boolean specialFocus, boolean combinedRates) {
        return answers.computeIfAbsent(new Question(kind, focalAgency, specialFocus, combinedRates), this::ask);
    }

    private List<ReportTarget> ask(Question question) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("unitKind", question.kind.name());
        inputs.put("focalAgency", question.focalAgency);
        inputs.put("specialFocus", question.specialFocus);
        inputs.put("combinedRates", question.combinedRates);
        return tables.evaluate(DECISION, inputs).stream().map(Targets::target).toList();
    }

    private static ReportTarget target(Map<String, Object> row) {
        return new ReportTarget(
                (String) row.get("code"),
                (String) row.get("label"),
                (String) row.get("key"),
                Measure.valueOf((String) row.get("measure")),
                Comparison.valueOf((String) row.get("comparison")),
                new BigDecimal(row.get("threshold").toString()),
                new ReportTarget.Parts(
                        (String) row.get("numerator"),
                        (String) row.get("secondNumerator"),
                        (String) row.get("denominator"),
                        (String) row.get("secondDenominator")),
                (String) row.get("rule"),
                new Terms(
                        (String) row.get("wholeKey"),
                        (Integer) row.get("judgedIn"),
                        EmptyWhole.valueOf((String) row.get("emptyWhole")),
                        (Boolean) row.get("fromReview"),
                        (Boolean) row.get("askedLater")));
    }
}
