package vn.khenthuong.forms.schema;

import java.util.Map;
import java.util.regex.Pattern;
import vn.khenthuong.forms.OfficialText;

/**
 * Text of one line or of several, {@linkplain OfficialText cleaned}.
 *
 * @param minLength in characters
 * @param maxLength in characters
 * @param pattern to be found in the text, or null
 */
record TextType(boolean multiline, int minLength, int maxLength, Pattern pattern) implements FieldType {

    /** Longest text of a field that names no length of its own. */
    static final int DEFAULT_MAX_LENGTH = 4000;

    private static final Pattern TAG = Pattern.compile("<[\\p{L}/!?]");

    @Override
    public String read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        if (!(raw instanceof String typed)) {
            throw new UnacceptableAnswer("phải là văn bản.");
        }
        var text = OfficialText.isAbsurd(typed, maxLength) ? typed : OfficialText.clean(typed);
        if (text.isEmpty()) {
            return null;
        }
        check(text);
        return text;
    }

    private void check(String text) throws UnacceptableAnswer {
        var fault = OfficialText.fault(text, maxLength);
        if (fault.isPresent()) {
            throw new UnacceptableAnswer(fault.get());
        }
        if (!multiline && text.contains("\n")) {
            throw new UnacceptableAnswer("chỉ được gồm một dòng.");
        }
        if (!multiline && TAG.matcher(text).find()) {
            throw new UnacceptableAnswer("không được chứa thẻ HTML dạng <…>.");
        }
        if (text.codePointCount(0, text.length()) < minLength) {
            throw new UnacceptableAnswer("phải có ít nhất %d ký tự.".formatted(minLength));
        }
        if (pattern != null && !pattern.matcher(text).find()) {
            throw new UnacceptableAnswer("không đúng định dạng.");
        }
    }
}
