package vn.khenthuong.award;

import vn.khenthuong.kernel.DocumentReference;

/**
 * A decision and the money that goes with it, as far as the reader sees it.
 *
 * @param ordinal of its list in the round, from 1
 * @param awards how many rewards
 * @param missing how many of them have no amount yet
 * @param amount đồng to be paid in all
 * @param paid đồng paid so far
 */
public record RewardedDecision(
        String round, int ordinal, DocumentReference document, int awards, int missing, long amount, long paid) {

    /** Đồng still to be paid. */
    public long unpaid() {
        return amount - paid;
    }
}
