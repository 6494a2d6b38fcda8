package vn.khenthuong.round;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.ListDeadlineChange.Stage;

/**
 * Another deadline of a department that may be and is not set yet.
 *
 * @param before the deadline that stands; null where the guidance says none
 * @param after the first instant that would be too late
 * @param document by which it would be set, in the spelling in which it would be kept
 */
public record PlannedListDeadline(Stage stage, Instant before, Instant after, DocumentReference document) {

    /** A text that is another one as soon as the deadline that stands is; it goes along with a form, to know what its sender saw. */
    public String seen() {
        return String.valueOf(before);
    }
}
