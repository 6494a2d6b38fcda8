package vn.khenthuong.decision;

import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.kernel.DocumentReference;

/**
 * What an official of the appraiser wants put right, as it was typed.
 *
 * @param dossier number of the dossier whose name is wrong; of no meaning for a letter
 * @param place where the layout is wrong; of no meaning for a decision
 * @param before what a letter corrects; of no meaning for a decision, which knows the name
 * @param submission the Tờ trình it rests on; null where there is none yet: the paper leaves room for it
 */
public record ProposedAmendment(
        Kind kind,
        String dossier,
        String place,
        String before,
        String after,
        String reason,
        DocumentReference submission) {

    /** Without a Tờ trình. */
    public ProposedAmendment(Kind kind, String dossier, String place, String before, String after, String reason) {
        this(kind, dossier, place, before, after, reason, null);
    }
}
