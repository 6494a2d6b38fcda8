package vn.khenthuong.decision;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.Refusal;

/**
 * An award list as others see it; a snapshot.
 *
 * @param version grows with every change that a signer must see
 * @param restRefusal why those left out are not selected, where their review does not say; null where they wait or none is needed
 * @param focalSubmission signed by the head of the focal agency, or null
 * @param appraisalSubmission signed by the head of Home Affairs, or null
 * @param note what the next person must know: why the list came back, or the numbers of a limit; may be null
 * @param entries in order of dossier number, those that left included
 */
public record AwardListSnapshot(
        String code,
        String round,
        AwardListState state,
        int version,
        boolean restWaits,
        Refusal restRefusal,
        Minutes minutes,
        DocumentReference agreement,
        String minimumReason,
        DocumentReference focalSubmission,
        DocumentReference appraisalSubmission,
        String note,
        List<ListEntry> entries) {

    public AwardListSnapshot {
        entries = List.copyOf(entries);
    }

    /** Numbers of the dossiers the Chair rewarded, in order; empty before he has decided. */
    public List<String> rewarded() {
        return entries.stream()
                .filter(entry -> entry.isLive() && entry.verdict() == Verdict.APPROVED)
                .map(ListEntry::dossier)
                .toList();
    }

    /** Numbers of those its decision is to reward: whom the Chair rewarded; before he has decided, everybody on it. */
    public List<String> toBeRewarded() {
        return state == AwardListState.DECIDED || state == AwardListState.ISSUED ? rewarded() : live();
    }

    /** Numbers of the dossiers on the list now, in order. */
    public List<String> live() {
        return entries.stream()
                .filter(ListEntry::isLive)
                .map(ListEntry::dossier)
                .toList();
    }

    /** Numbers of the reviewed dossiers its composition left out, in order. */
    public List<String> leftOut() {
        return entries.stream()
                .filter(entry -> !entry.listed())
                .map(ListEntry::dossier)
                .toList();
    }
}
