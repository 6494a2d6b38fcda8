package vn.khenthuong.annualreport;

import java.math.BigDecimal;
import java.util.List;
import vn.khenthuong.kernel.VietnameseNumbers;

/**
 * The state of every unit and the totals per target at one moment.
 *
 * @param certificates Giấy khen of all units together
 */
public record ConsolidatedFigures(
        List<UnitReport> reports, List<Total> totals, ReportContent.Certificates certificates) {

    private static final String NOTHING = "–";

    public ConsolidatedFigures {
        reports = List.copyOf(reports);
        totals = List.copyOf(totals);
    }

    /** The reports not delivered. */
    public List<UnitReport> missing() {
        return reports.stream().filter(report -> !report.isDelivered()).toList();
    }

    /**
     * A target over all units that answer for it, from summed numerators and denominators.
     *
     * @param units how many delivered reports it is computed from
     * @param numerator both components together where there are two; null when no unit has reported
     * @param rate in percent, two decimals; null for a count or an empty denominator
     * @param lastYear last year's rate from last year's sums where known; null otherwise
     * @param value what is compared with the threshold: fall, rate or count; null when it cannot be computed
     * @param verdict met, not met, or not to be told
     */
    public record Total(
            ReportTarget target,
            int units,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal rate,
            BigDecimal lastYear,
            BigDecimal value,
            Verdict verdict) {

        /** The sums in Vietnamese, e.g. {@code 1.150 / 24.000}. */
        public String sums() {
            if (numerator == null) {
                return NOTHING;
            }
            return denominator == null
                    ? VietnameseNumbers.of(numerator)
                    : "%s / %s".formatted(VietnameseNumbers.of(numerator), VietnameseNumbers.of(denominator));
        }

        /** The verdict with what it rests on where the rate does not show it, e.g. {@code Đạt (giảm 1,23 điểm %)}. */
        public String finding() {
            return switch (target.measure()) {
                case FALL -> value == null ? verdict.label() : "%s (%s)".formatted(verdict.label(), change(value));
                case AGAINST ->
                    lastYear == null
                            ? verdict.label()
                            : "%s (mức đối chiếu %s%%)".formatted(verdict.label(), VietnameseNumbers.of(lastYear));
                case RATE, COUNT -> verdict.label();
            };
        }

        private static String change(BigDecimal fall) {
            return fall.signum() < 0
                    ? "tăng %s điểm %%".formatted(VietnameseNumbers.of(fall.negate()))
                    : "giảm %s điểm %%".formatted(VietnameseNumbers.of(fall));
        }
    }

    /** Whether a target is met. */
    public enum Verdict {
        MET("Đạt"),
        NOT_MET("Chưa đạt"),
        UNKNOWN("Chưa đủ số liệu");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }
}
