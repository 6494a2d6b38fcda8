package vn.khenthuong.round;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The round is called off: whatever has not ended in it ends, and its places are free. Published inside the transaction that
 * does it, once, with the round's row locked; listeners are synchronous.
 *
 * @param round code of the round
 */
public record RoundCancelled(String round, DocumentReference authorisedBy) {

    /** Why a dossier or a list of the round has ended. */
    public String reason() {
        return "Đợt bị hủy theo %s.".formatted(authorisedBy.cited());
    }
}
