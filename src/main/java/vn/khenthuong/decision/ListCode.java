package vn.khenthuong.decision;

import java.util.Optional;
import java.util.regex.Pattern;

/** Code of an award list, {@code <ROUND>-DS<n>}; the business key of its process. */
public record ListCode(String round, int ordinal) {

    private static final String MARK = "-DS";
    private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,9}");

    /** @throws IllegalArgumentException when the text is no code of a list */
    public static ListCode parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("Not the code of a list: " + text));
    }

    /** The same; empty where the text is no code of a list. */
    public static Optional<ListCode> find(String text) {
        var mark = text.lastIndexOf(MARK);
        if (mark <= 0) {
            return Optional.empty();
        }
        var ordinal = text.substring(mark + MARK.length());
        return ORDINAL.matcher(ordinal).matches()
                ? Optional.of(new ListCode(text.substring(0, mark), Integer.parseInt(ordinal)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return round + MARK + ordinal;
    }
}
