package vn.khenthuong.assignment;

import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.BadInputException;

/**
 * What a head wants done with a task.
 *
 * @param task id of the task
 * @param seenHolder user id of the officer who had the task when the head looked, or null where nobody had
 * @param to user id of the officer who is to have it; null to leave it to the group
 * @param note in the words of the head, or null
 */
public record Reassignment(String task, String seenHolder, String to, String note) {

    /** Longest note, in characters. */
    public static final int NOTE = 500;

    /**
     * As it was typed: empty text is none.
     *
     * @throws BadInputException for a note that is too long or cannot be stored
     */
    public static Reassignment typed(String task, String seenHolder, String to, String note) {
        return new Reassignment(task, given(seenHolder), given(to), given(note) == null ? null : words(note));
    }

    private static String words(String note) {
        return OfficialText.clean(note).isEmpty() ? null : OfficialText.lines("Ghi chú", note, NOTE);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
