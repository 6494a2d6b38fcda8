package vn.khenthuong.annualreport;

import java.math.BigDecimal;

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
        String remark) {}
