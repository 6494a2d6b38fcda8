package vn.khenthuong.decision;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.Refusal;

/**
 * The list as the focal agency composed it.
 *
 * @param listed numbers of the dossiers put on the list
 * @param restWaits whether the other reviewed dossiers wait for a later list; else they are finally not selected
 * @param restRefusal why the others are not selected, where their review does not say; may be null
 * @param minutes of the agency's own council; may be null for an empty list
 * @param agreement of Home Affairs to the cases of the provincial pool; null where there is none
 * @param minimumReason why a minimum is not reached, or null
 */
public record Consolidation(
        List<String> listed,
        boolean restWaits,
        Refusal restRefusal,
        Minutes minutes,
        DocumentReference agreement,
        String minimumReason) {

    public Consolidation {
        listed = List.copyOf(listed);
    }

    /** The same where every minimum is reached. */
    public Consolidation withoutMinimumReason() {
        return new Consolidation(listed, restWaits, restRefusal, minutes, agreement, null);
    }
}
