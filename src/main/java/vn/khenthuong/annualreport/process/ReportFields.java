package vn.khenthuong.annualreport.process;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            "credit",
            "vocation",
            "relapse",
            "meritPoor",
            "training");

    private ReportFields() {}

    static ReportContent read(Answers answers, List<ReportTarget> targets) {
        return new ReportContent(
                answers.text("direction").orElse(null),
                targets.stream().map(target -> read(answers, target)).toList(),
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
        return GROUPS.stream().collect(Collectors.toMap(ReportFields::fact, keys::contains));
    }

    static Map<String, Object> prefill(ReportContent content, List<ReportTarget> targets) {
        var fields = words(content);
        var keys = targets.stream().collect(Collectors.toMap(ReportTarget::code, ReportTarget::key));
        content.results().stream()
                .filter(result -> keys.containsKey(result.target()))
                .forEach(result -> put(fields, keys.get(result.target()), result));
        fields.put("collectives", content.certificates().collectives());
        fields.put("individuals", content.certificates().individuals());
        fields.put("households", content.certificates().households());
        return fields;
    }

    /** What is written in words; parts left empty are left out. */
    static Map<String, Object> words(ReportContent content) {
        Map<String, Object> fields = new HashMap<>();
        put(fields, "direction", content.direction());
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
                number(answers, key + "Denominator"),
                number(answers, key + "SecondDenominator"),
                number(answers, key + "LastYear"),
                number(answers, key + "Rate"),
                answers.text(key + "Remark").orElse(null));
    }

    private static BigDecimal number(Answers answers, String key) {
        return answers.number(key).orElse(null);
    }

    private static int count(Answers answers, String key) {
        return answers.integer(key).orElse(0);
    }

    private static void put(Map<String, Object> fields, String key, TargetResult result) {
        put(fields, key + "Numerator", result.numerator());
        put(fields, key + "SecondNumerator", result.secondNumerator());
        put(fields, key + "Denominator", result.denominator());
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
