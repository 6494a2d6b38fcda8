package vn.khenthuong.round;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The unit deadline of the round has passed, or the round was closed early. Published inside the transaction that closes it,
 * once, with the round's row locked; listeners are synchronous.
 *
 * @param round code of the round
 * @param authorisedBy the document by which it was closed early, or null when its deadline has come
 */
public record RoundClosed(String round, DocumentReference authorisedBy) {

    /** Its deadline has come. */
    public RoundClosed(String round) {
        this(round, null);
    }
}
