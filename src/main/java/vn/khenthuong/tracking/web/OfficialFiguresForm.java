package vn.khenthuong.tracking.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseNumbers;

/**
 * The form by which a head adds official figures to a delivered report, with what was typed, to be shown again. Fields are called
 * as in the report's own form.
 *
 * @param groups one per target
 */
record OfficialFiguresForm(String asOf, String documentNumber, String documentDate, List<Group> groups) {

    private static final String AS_OF = "asOf";
    private static final String NUMBER = "documentNumber";
    private static final String DATE = "documentDate";
    private static final int LONGEST_REMARK = 1000;

    /** The fields of a target. */
    record Group(String label, List<Field> fields, Field remark) {}

    /** @param value as it was typed, inert text */
    record Field(String key, String label, String value) {}

    static OfficialFiguresForm of(List<ReportTarget> targets, Map<String, String> typed) {
        Set<String> shown = new HashSet<>();
        return new OfficialFiguresForm(
                typed.get(AS_OF),
                typed.get(NUMBER),
                typed.get(DATE),
                targets.stream().map(target -> group(target, typed, shown)).toList());
    }

    /** @throws BadInputException when it is no day */
    static LocalDate asOf(Map<String, String> typed) {
        return day(typed.get(AS_OF), "Số liệu tính đến ngày");
    }

    /** @throws BadInputException when its date is no day */
    static DocumentReference document(Map<String, String> typed) {
        return new DocumentReference(typed.get(NUMBER), day(typed.get(DATE), "Ngày văn bản"));
    }

    /** @throws BadInputException with everything that is no number, or too long */
    static List<TargetResult> results(List<ReportTarget> targets, Map<String, String> typed) {
        var errors = new InputErrors();
        var results =
                targets.stream().map(target -> result(target, typed, errors)).toList();
        errors.refuse();
        return results;
    }

    private static TargetResult result(ReportTarget target, Map<String, String> typed, InputErrors errors) {
        var remark = typed.getOrDefault(remarkKey(target), "").strip();
        if (remark.length() > LONGEST_REMARK) {
            errors.add("“Ghi chú” của chỉ tiêu “%s” dài quá %d ký tự.".formatted(target.label(), LONGEST_REMARK));
        }
        var parts = target.parts();
        return new TargetResult(
                target.code(),
                number(typed, numerator(target), parts.numerator(), errors),
                number(typed, target.key() + "SecondNumerator", parts.secondNumerator(), errors),
                number(typed, wholeKey(target), parts.denominator(), errors),
                number(typed, target.key() + "SecondDenominator", parts.secondDenominator(), errors),
                number(typed, lastYear(target), reference(target), errors),
                null,
                remark.isEmpty() ? null : remark);
    }

    private static Group group(ReportTarget target, Map<String, String> typed, Set<String> shown) {
        var parts = target.parts();
        var fields = new ArrayList<Field>();
        Stream.of(
                        field(numerator(target), parts.numerator(), typed),
                        field(target.key() + "SecondNumerator", parts.secondNumerator(), typed),
                        field(wholeKey(target), parts.denominator(), typed),
                        field(target.key() + "SecondDenominator", parts.secondDenominator(), typed),
                        field(lastYear(target), reference(target), typed))
                .filter(Objects::nonNull)
                // A denominator that two targets share is asked once.
                .filter(field -> shown.add(field.key()))
                .forEach(fields::add);
        return new Group(target.label(), fields, field(remarkKey(target), "Ghi chú", typed));
    }

    private static Field field(String key, String label, Map<String, String> typed) {
        return label == null ? null : new Field(key, label, typed.get(key));
    }

    private static BigDecimal number(Map<String, String> typed, String key, String label, InputErrors errors) {
        var text = typed.getOrDefault(key, "");
        if (label == null || text.isBlank()) {
            return null;
        }
        return errors.gather(() -> VietnameseNumbers.read(text)
                        .orElseThrow(() -> new BadInputException(
                                "“%s” phải là một số, viết: %s.".formatted(label, VietnameseNumbers.HOW_TO_WRITE))))
                .orElse(null);
    }

    private static LocalDate day(String text, String label) {
        return text == null || text.isBlank() ? null : EnteredDates.day(text, label);
    }

    private static String numerator(ReportTarget target) {
        return target.key() + "Numerator";
    }

    private static String lastYear(ReportTarget target) {
        return target.key() + "LastYear";
    }

    private static String remarkKey(ReportTarget target) {
        return target.key() + "Remark";
    }

    private static String wholeKey(ReportTarget target) {
        return target.terms().wholeKey() == null
                ? target.key() + "Denominator"
                : target.terms().wholeKey();
    }

    /** What a rate is compared with; null where that is last year's, which is known. */
    private static String reference(ReportTarget target) {
        return target.measure() == Measure.AGAINST ? "Mức đối chiếu (%)" : null;
    }
}
