package vn.khenthuong.selection;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What Home Affairs said to the choice.
 *
 * @param ordering the order of the cases it was said to
 * @param document null for an objection without one
 * @param reason null for an agreement
 * @param by user id
 */
public record Position(
        int ordering, boolean agrees, DocumentReference document, String reason, String by, String byName, Instant at) {

    /** In words, e.g. “Thống nhất, văn bản số 77/SNV ngày 20/06/2023”. */
    public String inWords() {
        var words = new StringBuilder(agrees ? "Thống nhất" : "Có ý kiến khác");
        if (document != null) {
            words.append(", ").append(document.cited("văn bản"));
        }
        if (reason != null) {
            words.append(": ").append(reason);
        }
        return words.toString();
    }
}
