package vn.khenthuong.platform.form;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text of one line or of several. It arrives without surrounding blanks, in the composed form of Unicode (NFC), without
 * invisible format characters, lines ended by a line feed.
 *
 * @param minLength in characters
 * @param maxLength in characters
 * @param pattern to be found in the text, or null
 */
record TextType(boolean multiline, int minLength, int maxLength, Pattern pattern) implements FieldType {

    /** Longest text of a field that names no length of its own. */
    static final int DEFAULT_MAX_LENGTH = 4000;

    /** Longer than any field allows even when every character is decomposed: not worth normalising. */
    private static final int ABSURD_FACTOR = 8;

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern OTHER_SPACE = Pattern.compile("[\\p{Zs}\\t]");

    /** Format characters such as U+200B and letters without ink: nobody types them, and they make equal names differ. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]+");

    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");
    private static final Pattern TAG = Pattern.compile("<[\\p{L}/!?]");

    @Override
    public String read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        if (!(raw instanceof String text)) {
            throw new UnacceptableAnswer("phải là văn bản.");
        }
        if (text.length() > (long) maxLength * ABSURD_FACTOR) {
            throw tooLong(text.length());
        }
        var clean = clean(text);
        if (clean.isEmpty()) {
            return null;
        }
        check(clean);
        return clean;
    }

    private static String clean(String text) {
        var lines = LINE_BREAK.matcher(text).replaceAll("\n");
        var visible = INVISIBLE.matcher(lines).replaceAll("");
        var spaced = OTHER_SPACE.matcher(visible).replaceAll(" ");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }

    private void check(String text) throws UnacceptableAnswer {
        if (UNSTORABLE.matcher(text).find()) {
            throw new UnacceptableAnswer("chứa ký tự không hợp lệ.");
        }
        if (!multiline && text.indexOf('\n') >= 0) {
            throw new UnacceptableAnswer("chỉ được gồm một dòng.");
        }
        if (!multiline && TAG.matcher(text).find()) {
            throw new UnacceptableAnswer("không được chứa thẻ HTML dạng <…>.");
        }
        var length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            throw tooLong(length);
        }
        if (length < minLength) {
            throw new UnacceptableAnswer("phải có ít nhất %d ký tự.".formatted(minLength));
        }
        if (pattern != null && !pattern.matcher(text).find()) {
            throw new UnacceptableAnswer("không đúng định dạng.");
        }
    }

    private UnacceptableAnswer tooLong(int length) {
        return new UnacceptableAnswer("không được dài quá %d ký tự (đang có %d).".formatted(maxLength, length));
    }
}
