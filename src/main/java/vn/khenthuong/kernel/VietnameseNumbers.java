package vn.khenthuong.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as officials write them. */
public final class VietnameseNumbers {

    private static final int MOST_DECIMALS = 2;

    private VietnameseNumbers() {}

    /** E.g. {@code 1.234} or {@code 12,50}: with the decimals the number has, at most two. */
    public static String of(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Locale.forLanguageTag("vi-VN"));
        format.setMinimumFractionDigits(Math.min(Math.max(number.scale(), 0), MOST_DECIMALS));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
