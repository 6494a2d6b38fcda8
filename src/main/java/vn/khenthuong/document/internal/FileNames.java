package vn.khenthuong.document.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** File names that no system misreads: composed letters (NFC), no path, no control or direction characters. */
final class FileNames {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "tai-lieu";
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>|:*?]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[. ]+");

    private FileNames() {}

    /** The name as it is stored and offered for download; a name that says nothing gets one. */
    public static String clean(String claimed) {
        String name = claimed == null ? "" : Normalizer.normalize(claimed, Normalizer.Form.NFC);
        name = PATH.matcher(name).replaceFirst("");
        name = UNSAFE.matcher(name).replaceAll("");
        name = BLANKS.matcher(name).replaceAll(" ").strip();
        String extension = extension(name);
        String stem = extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
        stem = LEADING_DOTS.matcher(stem).replaceFirst("").strip();
        if (stem.isEmpty()) {
            stem = NAMELESS;
        }
        if (stem.length() > LONGEST) {
            stem = stem.substring(0, LONGEST).strip();
        }
        return extension.isEmpty() ? stem : stem + "." + extension;
    }

    /** The extension without its dot; empty when there is none, or none worth the name. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot + 1);
    }
}
