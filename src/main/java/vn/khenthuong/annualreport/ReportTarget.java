package vn.khenthuong.annualreport;

import java.math.BigDecimal;
import vn.khenthuong.kernel.VietnameseNumbers;

/**
 * A target of the plan (QĐ 1479/QĐ-UBND, khoản 2 Mục II) that a kind of unit answers for; a row of the decision table {@code reportTarget}.
 *
 * @param code e.g. {@code R-010}; communes and villages of R-012 are {@code R-012-X} and {@code R-012-T}
 * @param label in Vietnamese
 * @param key prefix of its fields in the form, lowerCamel
 * @param measure what is compared
 * @param comparison how the measure is compared with the threshold
 * @param threshold in percentage points, percent, or a count
 * @param parts names of what is entered, in Vietnamese
 * @param rule the words of the plan for it, e.g. {@code khoản 2 Mục II}
 * @param terms how its figures are taken, and when it is judged
 */
public record ReportTarget(
        String code,
        String label,
        String key,
        Measure measure,
        Comparison comparison,
        BigDecimal threshold,
        Parts parts,
        String rule,
        Terms terms) {

    /** Figures kept since before terms were told apart are taken as they always were. */
    public ReportTarget {
        terms = terms == null ? Terms.USUAL : terms;
    }

    /** A target judged every year, whose parts are fields of its own. */
    public ReportTarget(
            String code,
            String label,
            String key,
            Measure measure,
            Comparison comparison,
            BigDecimal threshold,
            Parts parts,
            String rule) {
        this(code, label, key, measure, comparison, threshold, parts, rule, Terms.USUAL);
    }

    /** What is to be reached, in Vietnamese, e.g. {@code giảm trên 3 điểm %}. */
    public String goal() {
        var limit = VietnameseNumbers.of(threshold.stripTrailingZeros());
        return switch (measure) {
            case FALL -> "giảm %s %s điểm %%".formatted(comparison.words, limit);
            case RATE -> "%s %s%%".formatted(comparison.words, limit);
            case COUNT -> "%s %s".formatted(comparison.words, limit);
            case AGAINST -> comparison.wordsAgainst + " mức đối chiếu";
        };
    }

    /** Whether a verdict is told in the report of a year; before, and after, progress is shown. */
    public boolean isJudgedIn(int year) {
        return terms.judgedIn() == null || terms.judgedIn() == year;
    }

    /**
     * How the figures of a target are taken, and when it is judged.
     *
     * @param wholeKey field of the denominator where another target has the same; else null
     * @param judgedIn the only year whose report tells a verdict; null for every year
     * @param emptyWhole what a denominator of 0 means
     * @param fromReview whether the figures come from the yearly review of poor households, and may be an estimate
     * @param askedLater whether reports begun with an earlier form do not ask for it
     */
    public record Terms(
            String wholeKey, Integer judgedIn, EmptyWhole emptyWhole, boolean fromReview, boolean askedLater) {

        static final Terms USUAL = new Terms(null, null, EmptyWhole.ALLOWED, false, false);
    }

    /** What is said to a denominator of 0. */
    public enum EmptyWhole {
        /** A locality has households. */
        FORBIDDEN,
        /** It wants a remark. */
        EXPLAINED,
        /** There may be none to count. */
        ALLOWED
    }

    /** What is compared. */
    public enum Measure {
        /** Fall of the rate against last year's, in percentage points. */
        FALL,
        /** The rate, in percent. */
        RATE,
        /** The numerator itself. */
        COUNT,
        /** The rate against another that is entered, e.g. the national one. */
        AGAINST
    }

    /** How it has to compare. */
    public enum Comparison {
        AT_LEAST("ít nhất", "không thấp hơn"),
        MORE_THAN("trên", "cao hơn"),
        LESS_THAN("dưới", "thấp hơn"),
        EQUAL("bằng", "bằng");

        private final String words;
        private final String wordsAgainst;

        Comparison(String words, String wordsAgainst) {
            this.words = words;
            this.wordsAgainst = wordsAgainst;
        }
    }

    /** Labels of the parts; the second ones are null unless two components are kept. */
    public record Parts(String numerator, String secondNumerator, String denominator, String secondDenominator) {}
}
