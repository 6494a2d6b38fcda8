package vn.khenthuong.nomination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two spellings of one name meet: no marks (Đ included), no case, single spaces. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    /** The key of a name, or of a part of one as somebody typed it into a search. */
    public static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String folded = bare.replace('Đ', 'D').replace('đ', 'd').toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    }

    /** Whether a name has the words of a key, one after the other and each whole: “hong” is no part of “truyền thông”. */
    public static boolean hasWords(String name, String key) {
        return !key.isEmpty() && " %s ".formatted(of(name)).contains(" %s ".formatted(key));
    }
}
