package vn.khenthuong.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a unit reports against a target. Rates are percent with two decimals, rounded half up.
 *
 * @param secondNumerator null unless the target keeps two components
 * @param denominator null for a count
 * @param lastYear last year's rate in percent; null where there is none
 * @param reported the rate as the unit states it, which must agree with its parts; null where it states none
 * @param remark explanation of an implausible value; may be null
 */
public record TargetResult(
        String target,
        BigDecimal numerator,
        BigDecimal secondNumerator,
        BigDecimal denominator,
        BigDecimal secondDenominator,
        BigDecimal lastYear,
        BigDecimal reported,
        String remark) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Both components together; null when nothing was entered. */
    public BigDecimal wholeNumerator() {
        return sum(numerator, secondNumerator);
    }

    /** Both components together; null for a count. */
    public BigDecimal wholeDenominator() {
        return sum(denominator, secondDenominator);
    }

    /** The rate the parts give; empty for a count, an empty denominator and parts not yet entered. */
    public Optional<BigDecimal> rate() {
        var above = wholeNumerator();
        var below = wholeDenominator();
        return above == null || below == null || below.signum() == 0
                ? Optional.empty()
                : Optional.of(above.multiply(HUNDRED).divide(below, DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(BigDecimal first, BigDecimal second) {
        return Stream.of(first, second)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
