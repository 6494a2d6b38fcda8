package vn.khenthuong.forms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.BadInputException;

/** What text that officials type has to be, in a form or where no form is. */
public final class OfficialText {

    /** Longer than any field allows even when every character is decomposed: not worth normalising. */
    private static final int ABSURD_FACTOR = 8;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern OTHER_SPACE = Pattern.compile("[\\p{Zs}\\t]");

    /** Format characters such as U+200B and letters without ink: nobody types them, and they make equal names differ. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]+");

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");

    private OfficialText() {}

    /**
     * Text of several lines, as a form would hand it on.
     *
     * @param label the Vietnamese name of the field, for the refusal
     * @param maxLength in characters
     * @throws BadInputException when it is empty, too long, or not fit to be stored
     */
    public static String lines(String label, String typed, int maxLength) {
        var text = typed == null || isAbsurd(typed, maxLength) ? typed : clean(typed);
        if (text == null || text.isEmpty()) {
            throw new BadInputException("“%s” không được để trống.".formatted(label));
        }
        fault(text, maxLength).ifPresent(fault -> {
            throw new BadInputException("“%s” %s".formatted(label, fault));
        });
        return text;
    }

    /** Without surrounding blanks and invisible characters, composed (NFC), lines ended by a line feed. */
    public static String clean(String typed) {
        var lines = LINE_BREAK.matcher(typed).replaceAll("\n");
        var visible = INVISIBLE.matcher(lines).replaceAll("");
        var spaced = OTHER_SPACE.matcher(visible).replaceAll(" ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }

    /** Whether the text is too long even to be cleaned. */
    public static boolean isAbsurd(String typed, int maxLength) {
        return typed.length() > (long) maxLength * ABSURD_FACTOR;
    }

    /** Why a text cannot be taken, as the end of a sentence that begins with the field; empty when it can. */
    public static Optional<String> fault(String text, int maxLength) {
        if (!isAbsurd(text, maxLength) && UNSTORABLE.matcher(text).find()) {
            return Optional.of("chứa ký tự không hợp lệ.");
        }
        var length = text.codePointCount(0, text.length());
        return length > maxLength
                ? Optional.of("không được dài quá %d ký tự (đang có %d).".formatted(maxLength, length))
                : Optional.empty();
    }
}
