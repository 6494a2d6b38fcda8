package vn.khenthuong.notification.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people wrote, fit for a mail: one line, so that a reason cannot pretend to be the end of the mail and the beginning of
 * another, nothing that a mail program would make a link of by itself, and no signs that are not seen: those that turn the direction
 * of writing would turn what follows them as well. The words stay as they are to the eye.
 */
final class InertText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]++");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s\\u0085]]");

    /** Where an address goes on after one of its signs: {@code https:/}, {@code a.vn}, {@code a@b}. */
    private static final Pattern ADDRESS_SIGN = Pattern.compile("(?<=[\\p{L}\\p{N}])([.:@])(?=[\\p{L}/])");

    /** Joins two characters without a mark, and is part of no address. */
    private static final String WORD_JOINER = "\u2060";

    private InertText() {}

    /** The values of a mail, those within lists and maps too; what is no text stays as it is. */
    static Map<String, Object> values(Map<String, Object> model) {
        var values = new LinkedHashMap<String, Object>();
        model.forEach((name, value) -> values.put(name, of(value)));
        return values;
    }

    private static Object of(Object value) {
        if (value instanceof String text) {
            return of(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(InertText::of).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var values = new LinkedHashMap<Object, Object>();
            map.forEach((name, inner) -> values.put(name, of(inner)));
            return values;
        }
        return value;
    }

    static String of(String text) {
        return ADDRESS_SIGN.matcher(oneLine(text)).replaceAll("$1" + WORD_JOINER);
    }

    /** In one line, nothing unseen in it: fit for a header. */
    static String oneLine(String text) {
        var seen = UNSEEN.matcher(text).replaceAll("").strip();
        return LINE_ENDS.matcher(seen).find() ? BLANKS.matcher(seen).replaceAll(" ") : seen;
    }
}
