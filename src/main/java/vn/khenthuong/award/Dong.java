package vn.khenthuong.award;

import java.math.BigDecimal;
import vn.khenthuong.kernel.VietnameseNumbers;

/** Amounts of đồng as people read them. */
public final class Dong {

    private Dong() {}

    /** E.g. {@code 2.700.000}. */
    public static String of(long amount) {
        return VietnameseNumbers.of(BigDecimal.valueOf(amount));
    }
}
