package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Amounts in Vietnamese words, as they stand under the total of a paper: groups of three digits, a group that is not the first says
 * its hundreds, a group of zeros is left out with its name.
 */
@Component
public class AmountWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;
    private static final int BILLION = 1_000_000_000;

    private final AmountWordsSettings.Usage usage;

    public AmountWords(AmountWordsSettings settings) {
        this.usage = settings.usage();
    }

    /**
     * E.g. {@code Hai triệu bảy trăm nghìn đồng}.
     *
     * @param amount whole đồng
     * @throws IllegalArgumentException for less than nothing
     */
    public String of(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("No amount: " + amount);
        }
        var words = new ArrayList<String>();
        number(amount, words);
        var sentence = words.isEmpty() ? DIGITS.get(0) : String.join(" ", words);
        return sentence.substring(0, 1).toUpperCase(VIETNAMESE) + sentence.substring(1) + " đồng";
    }

    /** Thousands of millions are counted like anything else: “hai nghìn tỷ”. */
    private void number(long number, List<String> words) {
        if (number >= BILLION) {
            number(number / BILLION, words);
            words.add("tỷ");
        }
        var rest = (int) (number % BILLION);
        group(rest / MILLION, "triệu", words);
        group(rest / THOUSAND % THOUSAND, usage.thousand(), words);
        group(rest % THOUSAND, null, words);
    }

    /** @param name of the group, or null for the last one */
    private void group(int group, String name, List<String> words) {
        if (group == 0) {
            return;
        }
        var hundreds = group / 100;
        if (hundreds > 0 || !words.isEmpty()) {
            words.add(DIGITS.get(hundreds));
            words.add("trăm");
        }
        tens(group / 10 % 10, group % 10, words);
        if (name != null) {
            words.add(name);
        }
    }

    private void tens(int tens, int units, List<String> words) {
        if (tens > 1) {
            words.add(DIGITS.get(tens));
            words.add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (units > 0 && !words.isEmpty()) {
            words.add(usage.noTens());
        }
        if (units > 0) {
            words.add(unit(tens, units));
        }
    }

    private static String unit(int tens, int units) {
        return switch (units) {
            case 1 -> tens > 1 ? "mốt" : DIGITS.get(1);
            case 4 -> tens > 1 ? "tư" : DIGITS.get(4);
            case 5 -> tens > 0 ? "lăm" : DIGITS.get(5);
            default -> DIGITS.get(units);
        };
    }
}
