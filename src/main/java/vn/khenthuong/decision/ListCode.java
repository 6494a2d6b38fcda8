package vn.khenthuong.decision;

import java.util.Optional;

/** Code of an award list, {@code <ROUND>-DS<n>}; the business key of its process. */
public record ListCode(String round, int ordinal) {

    private static final String MARK = "-DS";

    /** @throws IllegalArgumentException when the text is no code of a list */
    public static ListCode parse(String text) {
        var mark = text.lastIndexOf(MARK);
        if (mark <= 0) {
            throw new IllegalArgumentException("Not the code of a list: " + text);
        }
        return new ListCode(text.substring(0, mark), Integer.parseInt(text.substring(mark + MARK.length())));
    }

    /** The same; empty where the text is no code of a list. */
    public static Optional<ListCode> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return round + MARK + ordinal;
    }
}
