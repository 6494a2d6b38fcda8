package vn.khenthuong.platform.form;

import java.util.Map;
import vn.khenthuong.platform.BadInputException;

/** Text that officials type where no form is: judged like the text of a form. */
public final class OfficialText {

    private OfficialText() {}

    /**
     * Text of several lines, as a form would hand it on.
     *
     * @param label the Vietnamese name of the field, for the refusal
     * @param maxLength in characters
     * @throws BadInputException when it is empty, too long, or not fit to be stored
     */
    public static String lines(String label, String typed, int maxLength) {
        try {
            var text = typed == null ? null : new TextType(true, 0, maxLength, null).read(typed, Map.of());
            if (text == null) {
                throw new UnacceptableAnswer("không được để trống.");
            }
            return text;
        } catch (UnacceptableAnswer unacceptable) {
            throw new BadInputException("“%s” %s".formatted(label, unacceptable.getMessage()));
        }
    }
}
