package vn.khenthuong.decision;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The names of a decision were taken off the public pages; it stays on record when they are put back.
 *
 * @param reason is public
 * @param withdrawnBy user id
 * @param restored how the names were put back; null while they are off
 */
public record PublicationWithdrawal(
        String reason, DocumentReference document, String withdrawnBy, Instant withdrawnAt, Restored restored) {

    /** The names are published again. */
    public record Restored(String reason, DocumentReference document, String by, Instant at) {}
}
