package vn.khenthuong.award.internal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reward money.
 *
 * @param rounding how the product of the rule is rounded; the decree says upwards, in practice it is read both ways
 * @param roundingUnit to which multiple, in đồng
 * @param largest the largest amount that can be laid down for one award, in đồng; whoever enters more has mistyped
 */
@Validated
@ConfigurationProperties("khenthuong.reward")
record RewardSettings(
        @NotNull @DefaultValue("CEILING") Rounding rounding,
        @Positive @DefaultValue("10000") long roundingUnit,
        @Positive @DefaultValue("100000000") long largest) {

    /** How an amount between two multiples is taken. */
    enum Rounding {
        /** To the multiple above. */
        CEILING(RoundingMode.CEILING),
        /** To the nearest multiple, from the middle upwards. */
        HALF_UP(RoundingMode.HALF_UP);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    /** The product as it is paid, in đồng. */
    long round(BigDecimal product) {
        return product.divide(BigDecimal.valueOf(roundingUnit), 0, rounding.mode)
                .multiply(BigDecimal.valueOf(roundingUnit))
                .longValueExact();
    }
}
