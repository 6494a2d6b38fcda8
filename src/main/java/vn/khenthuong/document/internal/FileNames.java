package vn.khenthuong.document.internal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * File names that no system misreads or refuses: composed letters (NFC), no path, no control or direction characters, none of the
 * names that Windows keeps for itself, and short enough for every file system, which count bytes of UTF-8.
 */
final class FileNames {

    /** Bytes; a file system takes 255 and an archive writes the version before the name. */
    private static final int LONGEST = 220;

    private static final String NAMELESS = "tai-lieu";
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|:*?]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[. ]+");
    private static final Pattern TRAILING_DOTS = Pattern.compile("(?<![. ])[. ]++$");
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** The name as it is stored and offered for download; a name that says nothing gets one. */
    public static String clean(String claimed) {
        String name = claimed == null ? "" : Normalizer.normalize(claimed, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = UNSAFE.matcher(name).replaceAll("");
        name = BLANKS.matcher(name).replaceAll(" ").strip();
        String extension = extension(name);
        String stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        stem = LEADING_DOTS.matcher(stem).replaceFirst("");
        stem = TRAILING_DOTS.matcher(shortened(stem, LONGEST)).replaceFirst("");
        if (stem.isEmpty() || RESERVED.matcher(stem).matches()) {
            stem = stem.isEmpty() ? NAMELESS : NAMELESS + "-" + stem;
        }
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    /** The extension without its dot; empty when there is none, or none worth the name. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot + 1);
    }

    /** As many whole characters as fit into so many bytes of UTF-8. */
    private static String shortened(String text, int bytes) {
        int end = 0;
        for (int used = 0; end < text.length(); ) {
            int next = text.offsetByCodePoints(end, 1);
            used += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (used > bytes) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }
}
