package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.annualreport.ConsolidatedFigures.Verdict;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.TargetResult;

/**
 * A target over all units: rates of sums, never means of rates (QĐ 1479/QĐ-UBND, khoản 2 Mục II). Compared are exact values; only what is shown
 * is rounded, so 3.004 is more than 3 although it reads 3.00.
 */
final class Totals {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Totals() {}

    /**
     * @param year of the report: some targets are judged in one year only
     * @param results what units reported this year against this target
     * @param lastYears what units reported last year; empty where the system does not know
     */
    static Total of(ReportTarget target, int year, List<TargetResult> results, List<TargetResult> lastYears) {
        var numerator = sum(results, TargetResult::wholeNumerator);
        var denominator = sum(results, TargetResult::wholeDenominator);
        var rate = rate(numerator, denominator);
        var lastYear = target.measure() == Measure.AGAINST || lastYears.isEmpty()
                ? stated(results)
                : rate(sum(lastYears, TargetResult::wholeNumerator), sum(lastYears, TargetResult::wholeDenominator));
        var value = value(target, numerator, rate, lastYear);
        return new Total(
                target,
                results.size(),
                numerator.orElse(null),
                denominator.orElse(null),
                shown(rate),
                shown(lastYear),
                target.measure() == Measure.COUNT ? value.orElse(null) : shown(value),
                target.isJudgedIn(year) ? verdict(target, value, lastYear) : progress(value));
    }

    private static Optional<BigDecimal> value(
            ReportTarget target,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> rate,
            Optional<BigDecimal> lastYear) {
        return switch (target.measure()) {
            case COUNT -> numerator;
            case RATE, AGAINST -> rate;
            case FALL -> rate.flatMap(now -> lastYear.map(before -> before.subtract(now, EXACT)));
        };
    }

    private static Verdict progress(Optional<BigDecimal> value) {
        return value.isEmpty() ? Verdict.UNKNOWN : Verdict.IN_PROGRESS;
    }

    private static Verdict verdict(ReportTarget target, Optional<BigDecimal> value, Optional<BigDecimal> reference) {
        var threshold = target.measure() == Measure.AGAINST ? reference : Optional.of(target.threshold());
        if (value.isEmpty() || threshold.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        var compared = value.get().compareTo(threshold.get());
        var met = switch (target.comparison()) {
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case LESS_THAN -> compared < 0;
            case EQUAL -> compared == 0;
        };
        return met ? Verdict.MET : Verdict.NOT_MET;
    }

    /** Last year's rates as units state them, each with the weight of its denominator; only of units that state one. */
    private static Optional<BigDecimal> stated(List<TargetResult> results) {
        var stating = results.stream()
                .filter(result -> result.lastYear() != null && result.wholeDenominator() != null)
                .toList();
        var weight = sum(stating, TargetResult::wholeDenominator);
        var weighted = sum(stating, result -> result.lastYear().multiply(result.wholeDenominator(), EXACT));
        return weight.filter(total -> total.signum() > 0)
                .flatMap(total -> weighted.map(above -> above.divide(total, EXACT)));
    }

    private static Optional<BigDecimal> rate(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        return denominator
                .filter(below -> below.signum() > 0)
                .flatMap(below -> numerator.map(above -> above.multiply(HUNDRED).divide(below, EXACT)));
    }

    private static Optional<BigDecimal> sum(Collection<TargetResult> results, Function<TargetResult, BigDecimal> part) {
        return results.stream().map(part).filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    private static BigDecimal shown(Optional<BigDecimal> exact) {
        return exact.map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP))
                .orElse(null);
    }
}
