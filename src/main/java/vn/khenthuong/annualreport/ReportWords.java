package vn.khenthuong.annualreport;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;

/** The figures of a unit's report in words, the same in forms and on papers. */
public final class ReportWords {

    private ReportWords() {}

    /** Where the figures come from, e.g. {@code số liệu ước tính, tính đến 31/10/2025, theo …}; empty where nothing is said. */
    public static Optional<String> basis(ReportContent content) {
        return Optional.ofNullable(content.basis())
                .map(basis -> Stream.of(
                                basis.status() == null ? null : basis.status().label(),
                                basis.asOf() == null ? null : "tính đến ngày " + VietnameseDates.of(basis.asOf()),
                                basis.source() == null ? null : "nguồn: " + basis.source())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
    }

    /** Every part with its name, e.g. {@code hộ nghèo: 35; tổng số hộ: 1.240}. */
    public static String figures(ReportTarget.Parts parts, TargetResult result) {
        return Stream.of(
                        figure(parts.numerator(), result.numerator()),
                        figure(parts.secondNumerator(), result.secondNumerator()),
                        figure(parts.denominator(), result.denominator()),
                        figure(parts.secondDenominator(), result.secondDenominator()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The rate, and beside it what it is compared with: the table has to fit beside the list of tasks. */
    public static String rate(ReportTarget target, TargetResult result) {
        var rate = result.rate().map(ReportWords::percent).orElse("");
        if (result.lastYear() == null) {
            return rate;
        }
        var reference = target.measure() == Measure.AGAINST ? "cả nước" : "năm trước";
        return "%s (%s: %s)"
                .formatted(rate, reference, percent(result.lastYear()))
                .strip();
    }

    private static String figure(String label, BigDecimal value) {
        return value == null ? "" : "%s: %s".formatted(label, VietnameseNumbers.of(value));
    }

    private static String percent(BigDecimal rate) {
        return VietnameseNumbers.of(rate) + "%";
    }
}
