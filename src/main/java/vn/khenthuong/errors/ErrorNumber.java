package vn.khenthuong.errors;

import java.security.SecureRandom;

/**
 * A short number that an official can read out over the telephone, and that stands in the log beside what went wrong.
 *
 * @param text letters and digits that nobody takes for another
 */
record ErrorNumber(String text) {

    private static final String SIGNS = "23456789ABCDEFGHKMNPQRSTUVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ErrorNumber next() {
        var text = new StringBuilder(LENGTH);
        for (var position = 0; position < LENGTH; position++) {
            text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new ErrorNumber(text.toString());
    }

    /** The sentence, and the number to tell the administrator. */
    String after(String sentence) {
        return "%s Mã lỗi: %s.".formatted(sentence, text);
    }
}
