package vn.khenthuong.demo.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sign that a unit of the demonstration puts behind the number of its documents, e.g. {@code SYT} of {@code so-y-te}. */
final class UnitSigns {

    /** A part of a code that is short for several words already. */
    private static final Pattern SHORT = Pattern.compile("[^aeiouy]+|ubnd");

    private UnitSigns() {}

    static String of(String unit, boolean locality) {
        if (locality) {
            return "UBND";
        }
        return Arrays.stream(unit.split("-"))
                .map(word -> SHORT.matcher(word).matches() ? word : word.substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT)
                .replace("LD", "LĐ")
                .replace("DT", "ĐT")
                .replace("BĐT", "BDT");
    }
}
