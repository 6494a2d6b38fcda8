package vn.khenthuong.localplan;

import java.math.BigDecimal;
import java.util.Set;
import vn.khenthuong.kernel.VietnameseNumbers;

/**
 * A criterion that a locality adds to those of the province. It stands beside them and can take nothing from them.
 *
 * @param number counts from 1 in its plan
 * @param scope for whom: {@link #EVERYBODY}, or a code of {@link CriterionScopes}
 * @param measure how it is met
 * @param threshold the number to be reached, or not to be passed; null for a question answered with yes or no
 * @param countedIn what the number counts, e.g. “hộ”; null where it counts nothing in particular
 * @param evidence what has to be named as evidence, or null where nothing has
 */
public record LocalCriterion(
        int number,
        String scope,
        String text,
        Measure measure,
        BigDecimal threshold,
        String countedIn,
        String evidence) {

    /** The scope of a criterion for every nominee of the locality. */
    public static final String EVERYBODY = "ALL";

    /** How a criterion is met. */
    public enum Measure {
        YES_NO("Trả lời có hoặc không"),
        AT_LEAST("Số tối thiểu"),
        AT_MOST("Số tối đa");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** In Vietnamese. */
        public String label() {
            return label;
        }
    }

    /** Whether it is for a nominee to whom these scopes apply. */
    public boolean isFor(Set<String> scopes) {
        return EVERYBODY.equals(scope) || scopes.contains(scope);
    }

    /** What has to be answered, in words. */
    public String wanted() {
        return switch (measure) {
            case YES_NO -> "Phải có";
            case AT_LEAST -> "Từ %s trở lên".formatted(counted(threshold));
            case AT_MOST -> "Không quá %s".formatted(counted(threshold));
        };
    }

    /** Whether this answer meets it; an answer of the other kind never does. */
    public boolean isMet(Boolean yes, BigDecimal count) {
        return switch (measure) {
            case YES_NO -> Boolean.TRUE.equals(yes);
            case AT_LEAST -> count != null && count.compareTo(threshold) >= 0;
            case AT_MOST -> count != null && count.compareTo(threshold) <= 0;
        };
    }

    /** A number with what it counts. */
    public String counted(BigDecimal count) {
        var words = VietnameseNumbers.of(count);
        return countedIn == null ? words : "%s %s".formatted(words, countedIn);
    }
}
