package vn.khenthuong.award.internal;

import java.math.BigDecimal;

/**
 * The row of {@code reward.dmn} that applies to an award.
 *
 * @param coefficient times the base salary for an individual; null where no rule gives a figure
 * @param multiplier times the amount of an individual; null likewise
 * @param fundingSource code of who pays by the rule
 * @param citation where it stands, for people
 */
record RewardRule(BigDecimal coefficient, BigDecimal multiplier, String fundingSource, String citation) {

    /** Đồng before rounding; only where {@link #givesFigure}. */
    BigDecimal times(long baseSalary) {
        return coefficient.multiply(multiplier).multiply(BigDecimal.valueOf(baseSalary));
    }

    boolean givesFigure() {
        return coefficient != null;
    }
}
