package vn.khenthuong.decision;

import java.util.Set;
import vn.khenthuong.nomination.Refusal;

/**
 * What the Chair decided about a list: everybody on it is rewarded, with these exceptions.
 *
 * @param refused numbers of the dossiers that are not awarded
 * @param deferred numbers of the dossiers put off to a later list
 * @param refusal why some are refused, or, where none is, why some are put off; null where nothing was said
 * @param by user id of the Chair
 */
public record ChairDecision(Set<String> refused, Set<String> deferred, Refusal refusal, String by) {

    public ChairDecision {
        refused = Set.copyOf(refused);
        deferred = Set.copyOf(deferred);
    }

    /** What becomes of a dossier of the list. */
    public Verdict verdict(String dossier) {
        if (refused.contains(dossier)) {
            return Verdict.REFUSED;
        }
        return deferred.contains(dossier) ? Verdict.DEFERRED : Verdict.APPROVED;
    }
}
