package vn.khenthuong.decision;

import java.util.Set;
import vn.khenthuong.nomination.Refusal;

/**
 * What the Chair decided about a list.
 *
 * @param approved numbers of the dossiers to be awarded
 * @param deferred numbers of the dossiers put off to a later list
 * @param refusal why the rest is not awarded; null where there is no rest
 * @param by user id of the Chair
 */
public record ChairDecision(Set<String> approved, Set<String> deferred, Refusal refusal, String by) {

    public ChairDecision {
        approved = Set.copyOf(approved);
        deferred = Set.copyOf(deferred);
    }
}
