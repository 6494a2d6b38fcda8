package vn.khenthuong.forms.schema;

import java.util.regex.Pattern;

/** Something a client sent, made fit to be quoted in a message: short, without control characters. */
final class Echo {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private Echo() {}

    static String of(Object sent, int longest) {
        var text = String.valueOf(sent);
        var head = text.length() > longest ? text.substring(0, longest) + "…" : text;
        return UNPRINTABLE.matcher(head).replaceAll("�");
    }
}
