package vn.khenthuong.kernel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which spellings of one name meet: no marks (Đ included), no case, no blanks and apostrophes, {@code i} for a
 * {@code y} that sounds alike, no Ông, Bà, Hộ before it, Latin letters for those that only look like them. Two people may share
 * a key: it finds and warns, it never decides that they are one.
 */
public final class NameKey {

    /** Goes up whenever keys of names change; keys of older editions are renewed when the application starts. */
    public static final int EDITION = 2;

    /** Characters a stored key may have. */
    private static final int LONGEST = 300;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Grave, acute, hook above, tilde and dot below: the five tones. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0309\\u0303\\u0323]");

    /** Signs that are not seen: joiners, marks of direction, soft hyphens. */
    private static final Pattern WIDTHLESS = Pattern.compile("\\p{Cf}");

    /** Apostrophes that Unicode counts as letters included. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}\\p{M}\\p{N}]+|[\\uA78B\\uA78C]+");

    /** “KaThuỷ” is written for “Ka Thuỷ”. */
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern Y_LIKE_I = Pattern.compile("(?<![aeiouy])y|(?<=qu)y");
    private static final Pattern BLANKS_BUT_OF_NUMBERS = Pattern.compile("(?<!\\p{N}) | (?!\\p{N})");

    private static final List<List<String>> BEFORE_A_NAME = Stream.of("ông", "bà", "hộ", "gia đình", "chủ hộ")
            .map(words -> List.of(words.split(" ")))
            .toList();

    /** As typed without marks; not “ho” alone, which is more often a family name. */
    private static final List<List<String>> BEFORE_A_BARE_NAME = Stream.of(
                    "ho ong", "ho ba", "ho gia dinh", "chu ho", "gia dinh", "ong", "ba")
            .map(words -> List.of(words.split(" ")))
            .toList();

    private static final List<List<String>> BEFORE_A_NAME_BY_TONE = BEFORE_A_NAME.stream()
            .map(words -> words.stream().map(NameKey::toneLast).toList())
            .toList();

    /** The same names are asked for again and again: of officials at every step, of a nominee whenever his dossier is written. */
    private static final int REMEMBERED = 5_000;

    private static final LoadingCache<String, String> KEYS =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(name -> joined(without(BEFORE_A_NAME, words(name))));

    private static final LoadingCache<String, List<String>> WORDS_BY_TONE =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(NameKey::wordsByTone);

    private NameKey() {}

    /** The key of a name. */
    public static String of(String name) {
        return KEYS.get(name);
    }

    /** Whether two names differ in nothing but case, blanks, apostrophes and look-alikes; marks count. */
    public static boolean isWrittenAlike(String name, String other) {
        return written(name).equals(written(other));
    }

    /** The form in which names meet that are {@linkplain #isWrittenAlike written alike}; it is not cut. */
    public static String written(String name) {
        return String.join("", words(name));
    }

    /**
     * What the keys of the names contain that somebody looks for by a name or a part of one. Typed without marks “ba” may be Bà
     * or a family name: more is found then, never less.
     */
    public static String sought(String typed) {
        List<String> words = without(BEFORE_A_NAME, words(typed));
        boolean bare = words.stream().map(NameKey::bare).toList().equals(words);
        return joined(bare ? without(BEFORE_A_BARE_NAME, words) : words);
    }

    /** Whether a name has the words somebody typed, one after the other and each whole: “hong” is no part of “truyền thông”. */
    public static boolean hasWords(String name, String typed) {
        String looked = spaced(words(typed));
        return !looked.isEmpty() && " %s ".formatted(spaced(words(name))).contains(" %s ".formatted(looked));
    }

    /**
     * Whether a text names a person: it has all words of his name one after the other, each whole and with its marks, whatever stands
     * before or behind (“Ông”, “Hộ bà”, a title, a post). Case, blanks, composed or decomposed letters, look-alikes, letters without
     * width and where the tone stands (“Hoà”, “Hòa”) make no difference. A name of a single word has to be the whole name.
     */
    public static boolean isNamed(String text, String person) {
        List<String> name = WORDS_BY_TONE.get(person);
        List<String> words = WORDS_BY_TONE.get(text);
        return name.size() > 1
                ? Collections.indexOfSubList(words, name) >= 0
                : !name.isEmpty() && without(BEFORE_A_NAME_BY_TONE, words).equals(name);
    }

    /** Words with the tone at the end of each. */
    private static List<String> wordsByTone(String name) {
        return words(WIDTHLESS.matcher(name).replaceAll("")).stream()
                .map(NameKey::toneLast)
                .toList();
    }

    private static String toneLast(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        return TONES.matcher(parts).replaceAll("")
                + parts.codePoints()
                        .filter(letter ->
                                TONES.matcher(Character.toString(letter)).matches())
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    /** In small letters, with their marks. */
    private static List<String> words(String name) {
        String parts = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .map(LookAlikes::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String whole = Normalizer.normalize(parts, Normalizer.Form.NFC);
        String apart = CAPITAL_INSIDE.matcher(whole).replaceAll(" ").toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(apart)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** At least one word is left. */
    private static List<String> without(List<List<String>> before, List<String> words) {
        return before.stream()
                .filter(start -> start.size() < words.size()
                        && words.subList(0, start.size()).equals(start))
                .findFirst()
                .map(start -> without(before, words.subList(start.size(), words.size())))
                .orElse(words);
    }

    private static String joined(List<String> words) {
        String key = BLANKS_BUT_OF_NUMBERS.matcher(spaced(words)).replaceAll("");
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private static String spaced(List<String> words) {
        return words.stream()
                .map(NameKey::bare)
                .map(word -> Y_LIKE_I.matcher(word).replaceAll("i"))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static String bare(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
