package vn.khenthuong.award;

import com.fasterxml.jackson.annotation.JsonIgnore;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A decision and the money that goes with it, as far as the reader sees it.
 *
 * @param ordinal of its list in the round, from 1
 * @param document null while the decision has no number
 * @param awards how many rewards
 * @param missing how many of them have no amount yet
 * @param amount đồng to be paid in all
 * @param paid đồng paid so far
 */
public record RewardedDecision(
        String round, int ordinal, DocumentReference document, int awards, int missing, long amount, long paid) {

    /** Whether it has its number; before that its money is what it would be today. */
    @JsonIgnore
    public boolean isIssued() {
        return document != null;
    }

    /** Đồng still to be paid. */
    public long unpaid() {
        return amount - paid;
    }
}
