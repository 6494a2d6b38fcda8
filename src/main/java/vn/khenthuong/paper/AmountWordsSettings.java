package vn.khenthuong.paper;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How amounts are written in words.
 *
 * @param usage which of two usages of the language
 */
@Validated
@ConfigurationProperties("khenthuong.amount-in-words")
public record AmountWordsSettings(
        @NotNull @DefaultValue("LINH_NGHIN") Usage usage) {

    /** Two words differ between the north and the south; one letter uses one of the pairs. */
    public enum Usage {
        LINH_NGHIN("linh", "nghìn"),
        LE_NGAN("lẻ", "ngàn");

        private final String noTens;
        private final String thousand;

        Usage(String noTens, String thousand) {
            this.noTens = noTens;
            this.thousand = thousand;
        }

        String noTens() {
            return noTens;
        }

        String thousand() {
            return thousand;
        }
    }
}
