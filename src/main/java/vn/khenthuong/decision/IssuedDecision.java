package vn.khenthuong.decision;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;

/**
 * A decision of the Chair with its number and date, as it is published.
 *
 * @param awarded the cases it rewards, in order of dossier number
 */
public record IssuedDecision(
        String list, String round, DocumentReference document, Instant issuedAt, List<DossierSnapshot> awarded) {

    public IssuedDecision {
        awarded = List.copyOf(awarded);
    }
}
