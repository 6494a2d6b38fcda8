package vn.khenthuong.kernel;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of places inside a line: the common word is small before a name of its own and large before a figure, {@code tỉnh Lâm Đồng},
 * {@code huyện Di Linh} but {@code Phường 1} (NĐ 30/2020/NĐ-CP, Phụ lục II). At the beginning of a line it stays as it was written.
 */
public final class PlaceNames {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final String UNITS = "Tỉnh|Thành phố|Thị xã|Thị trấn|Quận|Huyện|Đặc khu|Xã|Phường";

    /** No administrative units: small before figures too. */
    private static final String SETTLEMENTS = "Thôn|Buôn|Bon|Ấp|Làng|Xóm|Tổ dân phố|Khu phố";

    /** Not {@code Xã hội}: a name of its own has a large letter. */
    private static final String NAMED = "(?:(?:%s) (?=\\p{Lu})|(?:%s) (?=[\\p{Lu}\\d]))".formatted(UNITS, SETTLEMENTS);

    private static final Pattern FIRST = Pattern.compile("^" + NAMED);
    private static final Pattern LATER = Pattern.compile("(?<=[,;] )" + NAMED);
    private static final Pattern AFTER_A_BODY =
            Pattern.compile("(?<=\\p{L} )(?:Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện) (?=\\p{Lu})");
    private static final Pattern NUMBERED = Pattern.compile("(?<=[,;] )(?:quận|phường) (?=\\d)");

    /** As people shorten them in addresses. */
    private static final List<String> SHORT = List.of("tp. ", "tp ", "tp.", "h. ", "h.");

    private PlaceNames() {}

    /** A line as it stands by itself, e.g. {@code Thôn 3, xã Đạ Tông, huyện Đam Rông}. */
    public static String line(String text) {
        var small = LATER.matcher(text).replaceAll(found -> small(found.group()));
        small = AFTER_A_BODY.matcher(small).replaceAll(found -> small(found.group()));
        return NUMBERED.matcher(small)
                .replaceAll(found -> found.group().substring(0, 1).toUpperCase(VIETNAMESE)
                        + found.group().substring(1));
    }

    /** The same within a sentence or after a comma, where the first word is small too, e.g. {@code huyện Đam Rông}. */
    public static String inText(String text) {
        return line(FIRST.matcher(text).replaceFirst(found -> small(found.group())));
    }

    /** Whether it is the name of an administrative unit, as {@code Huyện Đam Rông} is and {@code Sở Y tế} is not. */
    public static boolean isUnit(String name) {
        return Pattern.compile(
                        "^(?:%s) (?=[\\p{Lu}\\d])".formatted(UNITS), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(name)
                .find();
    }

    /** Whether a line says already in which unit it is, in full or shortened, e.g. {@code TP. Đà Lạt}. */
    public static boolean names(String line, String unit) {
        var text = line.toLowerCase(VIETNAMESE);
        var sought = unit.toLowerCase(VIETNAMESE);
        var own = sought.replaceFirst("^(?:%s) ".formatted(UNITS.toLowerCase(VIETNAMESE)), "");
        return text.contains(sought) || SHORT.stream().anyMatch(mark -> text.contains(mark + own));
    }

    private static String small(String word) {
        return word.substring(0, 1).toLowerCase(VIETNAMESE) + word.substring(1);
    }
}
