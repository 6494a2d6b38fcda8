package vn.khenthuong.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as officials write and read them. The script {@code entry.js} of the web applications reads them alike. */
public final class VietnameseNumbers {

    /** How to write a number, as the end of a sentence; for whoever wrote one otherwise. */
    public static final String HOW_TO_WRITE =
            "dấu chấm hoặc dấu cách ngăn từng nhóm ba chữ số, dấu phẩy trước phần thập phân, ví dụ 120.000 hoặc 1.234,5";

    private static final int MOST_DECIMALS = 2;

    /** Longer than any number with all its groups. */
    private static final int ABSURD_LENGTH = 60;

    /** The blanks that word processors and spreadsheets put between groups. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\t]");

    private static final Pattern WRITTEN =
            Pattern.compile("([-\u2212]?)(\\d+|[1-9]\\d{0,2}(?:([. ])\\d{3})(?:\\3\\d{3})*)(?:,(\\d+))?");

    private VietnameseNumbers() {}

    /** E.g. {@code 1.234} or {@code 12,50}: with the decimals the number has, at most two. */
    public static String of(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Locale.forLanguageTag("vi-VN"));
        format.setMinimumFractionDigits(Math.min(Math.max(number.scale(), 0), MOST_DECIMALS));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /**
     * The number that is meant: {@code 120.000}, {@code 120 000} and {@code 120000} are the same, {@code 1.234,5} has a decimal.
     *
     * @return empty for what is no number written so, among it {@code 1.5} and {@code 1,234,567}: whoever guessed would be wrong
     *     by a factor of thousands
     */
    public static Optional<BigDecimal> read(String written) {
        if (written.length() > ABSURD_LENGTH) {
            return Optional.empty();
        }
        var match = WRITTEN.matcher(BLANK.matcher(written).replaceAll(" ").strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var whole = match.group(2).replaceAll("[. ]", "");
        var decimals = match.group(4) == null ? "" : "." + match.group(4);
        var number = new BigDecimal(whole + decimals);
        return Optional.of(match.group(1).isEmpty() ? number : number.negate());
    }
}
