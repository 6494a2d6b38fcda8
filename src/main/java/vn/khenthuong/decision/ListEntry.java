package vn.khenthuong.decision;

import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Refusal;

/**
 * A dossier on a list, or among the rest its consolidation left out.
 *
 * @param listed proposed on the list; false: left out
 * @param since version of the list that brought it
 * @param leftAt version of the list that lost it, or null while it is on
 * @param leftAs how the dossier stood when it left, or null
 * @param verdict of the Chair, or null
 * @param refusal why it is not awarded, or null
 */
public record ListEntry(
        String dossier,
        boolean listed,
        int since,
        Integer leftAt,
        DossierState leftAs,
        Verdict verdict,
        Refusal refusal) {

    public static ListEntry of(String dossier, boolean listed, int since) {
        return new ListEntry(dossier, listed, since, null, null, null, null);
    }

    /** Whether the dossier is on the list now. */
    public boolean isLive() {
        return listed && leftAt == null;
    }

    public ListEntry left(int version, DossierState as) {
        return new ListEntry(dossier, listed, since, version, as, verdict, refusal);
    }

    public ListEntry decided(Verdict verdict, Refusal refusal) {
        return new ListEntry(dossier, listed, since, leftAt, leftAs, verdict, refusal);
    }
}
