package vn.khenthuong.assignment;

import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.BadInputException;

/**
 * What somebody wants handed over: everything.
 *
 * @param giver user id of whoever holds it, or held it until his role ended
 * @param receiver user id of the successor
 * @param release whether what the successor cannot take goes back to its group; otherwise it stays with the giver
 * @param note in the words of whoever hands over, or null
 * @param seen name of the {@linkplain HandoverPlan#seen plan} that was looked at; null for a first look
 */
public record HandoverRequest(String giver, String receiver, boolean release, String note, String seen) {

    /** Longest note, in characters. */
    public static final int NOTE = 500;

    /**
     * As it was typed: empty text is none.
     *
     * @throws BadInputException when one of the two is missing, for a note that is too long or cannot be stored
     */
    public static HandoverRequest typed(String giver, String receiver, boolean release, String note, String seen) {
        if (giver == null || giver.isBlank()) {
            throw new BadInputException("Phải chọn cán bộ ở “Người giao”.");
        }
        if (receiver == null || receiver.isBlank()) {
            throw new BadInputException("Phải chọn cán bộ ở “Người nhận”.");
        }
        return new HandoverRequest(giver, receiver, release, words(note), seen == null ? "" : seen);
    }

    private static String words(String note) {
        return note == null || OfficialText.clean(note).isEmpty() ? null : OfficialText.lines("Ghi chú", note, NOTE);
    }
}
