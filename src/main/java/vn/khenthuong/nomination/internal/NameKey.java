package vn.khenthuong.nomination.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two spellings of one name meet: no marks (Đ included), no case, single spaces. */
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String folded = bare.replace('Đ', 'D').replace('đ', 'd').toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    }
}
