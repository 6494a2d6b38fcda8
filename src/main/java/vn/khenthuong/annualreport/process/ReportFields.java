package vn.khenthuong.annualreport.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.forms.Answers;

/** The content of a report as the fields of the form “Lập báo cáo”, both ways. A target's fields begin with its key. */
final class ReportFields {

    /** Keys of all targets that have a group of fields in the form. */
    static final List<String> GROUPS = List.of(
            "poverty",
            "minorityPoverty",
            "communes",
            "villages",
            "national",
            "nationalPoor",
            "specialDistrict",
            "credit",
            "vocation",
            "relapse",
            "meritPoor",
            "training");

    /** Only the earlier form has it: one rate for poor and near-poor households of the province. */
    private static final String COMBINED = "nationalSecondNumerator";

    private ReportFields() {}

    /** Whether the answers tell one rate for poor and near-poor households, as an earlier form asks for it. */
    static boolean isCombined(Answers answers) {
        return answers.has(COMBINED);
    }

    static ReportContent read(Answers answers, List<ReportTarget> targets) {
        return new ReportContent(
                answers.text("direction").orElse(null),
                inspections(answers),
                targets.stream()
                        .filter(target -> !target.terms().askedLater() || answers.has(target.key() + "Numerator"))
                        .map(target -> read(answers, target))
                        .toList(),
                basis(answers),
                resources(answers),
                answers.text("models").orElse(null),
                new ReportContent.Certificates(
                        count(answers, "collectives"), count(answers, "individuals"), count(answers, "households")),
                answers.text("difficulties").orElse(null),
                answers.text("proposals").orElse(null),
                answers.text("plans").orElse(null));
    }

    /** Which groups the unit sees: those of the targets it answers for. */
    static Map<String, Object> groups(List<ReportTarget> targets) {
        var keys = targets.stream().map(ReportTarget::key).collect(Collectors.toSet());
        Map<String, Object> facts =
                new HashMap<>(GROUPS.stream().collect(Collectors.toMap(ReportFields::fact, keys::contains)));
        // The form of reports begun before A-25 knows one group for both rates.
        facts.merge(fact("national"), keys.contains("nationalPoor"), (one, other) -> (Boolean) one || (Boolean) other);
        facts.put(
                fact("basis"),
                targets.stream().anyMatch(target -> target.terms().fromReview()));
        return facts;
    }

    static Map<String, Object> prefill(ReportContent content, List<ReportTarget> targets) {
        var fields = words(content);
        var known = targets.stream().collect(Collectors.toMap(ReportTarget::code, Function.identity()));
        content.results().stream()
                .filter(result -> known.containsKey(result.target()))
                .forEach(result -> put(fields, known.get(result.target()), result));
        if (content.basis() != null) {
            put(fields, "figuresDate", content.basis().asOf());
            put(fields, "figuresSource", content.basis().source());
            put(
                    fields,
                    "figuresStatus",
                    content.basis().status() == null
                            ? null
                            : content.basis().status().name());
        }
        fields.put("collectives", content.certificates().collectives());
        fields.put("individuals", content.certificates().individuals());
        fields.put("households", content.certificates().households());
        return fields;
    }

    /** What is written in words; parts left empty are left out. */
    static Map<String, Object> words(ReportContent content) {
        Map<String, Object> fields = new HashMap<>();
        put(fields, "direction", content.direction());
        if (content.inspections() != null) {
            put(fields, "inspectionCount", content.inspections().count());
            put(fields, "inspections", content.inspections().text());
        }
        if (content.resources() != null) {
            put(fields, "resourcesAmount", content.resources().amount());
            put(fields, "resources", content.resources().text());
        }
        put(fields, "models", content.models());
        put(fields, "difficulties", content.difficulties());
        put(fields, "proposals", content.proposals());
        put(fields, "plans", content.plans());
        return fields;
    }

    private static TargetResult read(Answers answers, ReportTarget target) {
        var key = target.key();
        return new TargetResult(
                target.code(),
                number(answers, key + "Numerator"),
                number(answers, key + "SecondNumerator"),
                number(answers, wholeKey(target)),
                number(answers, key + "SecondDenominator"),
                number(answers, key + "LastYear"),
                number(answers, key + "Rate"),
                answers.text(key + "Remark").orElse(null));
    }

    private static ReportContent.Inspections inspections(Answers answers) {
        return answers.has("inspectionCount") || answers.has("inspections")
                ? new ReportContent.Inspections(
                        answers.integer("inspectionCount").orElse(null),
                        answers.text("inspections").orElse(null))
                : null;
    }

    private static ReportContent.Resources resources(Answers answers) {
        return answers.has("resourcesAmount") || answers.has("resources")
                ? new ReportContent.Resources(
                        number(answers, "resourcesAmount"),
                        answers.text("resources").orElse(null))
                : null;
    }

    private static ReportContent.Basis basis(Answers answers) {
        return answers.has("figuresDate") || answers.has("figuresSource") || answers.has("figuresStatus")
                ? new ReportContent.Basis(
                        answers.date("figuresDate").orElse(null),
                        answers.text("figuresSource").orElse(null),
                        answers.choice("figuresStatus", ReportContent.Status.class)
                                .orElse(null))
                : null;
    }

    private static String wholeKey(ReportTarget target) {
        return target.terms().wholeKey() == null
                ? target.key() + "Denominator"
                : target.terms().wholeKey();
    }

    private static BigDecimal number(Answers answers, String key) {
        return answers.number(key).orElse(null);
    }

    private static int count(Answers answers, String key) {
        return answers.integer(key).orElse(0);
    }

    private static void put(Map<String, Object> fields, ReportTarget target, TargetResult result) {
        var key = target.key();
        put(fields, key + "Numerator", result.numerator());
        put(fields, key + "SecondNumerator", result.secondNumerator());
        put(fields, wholeKey(target), result.denominator());
        put(fields, key + "SecondDenominator", result.secondDenominator());
        put(fields, key + "LastYear", result.lastYear());
        put(fields, key + "Rate", result.reported());
        put(fields, key + "Remark", result.remark());
    }

    private static void put(Map<String, Object> fields, String key, Object value) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    /** E.g. {@code showPoverty}. */
    private static String fact(String group) {
        return "show" + Character.toUpperCase(group.charAt(0)) + group.substring(1);
    }
}
