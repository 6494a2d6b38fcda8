package vn.khenthuong.commendation;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Deed;

/**
 * A list of a unit: whom its head commends by one decision.
 *
 * @param counts how many are on it
 * @param createdBy user id
 * @param prepared who handed it to the head last, and when; null before
 * @param returnReason why the head gave it back; null where it is not back
 * @param endReason why it was given up; null where it was not
 * @param decision number and date; null before
 * @param decidedBy user id; null before
 */
public record Commendation(
        CommendationNumber number,
        Occasion occasion,
        CommendationState state,
        Counts counts,
        String createdBy,
        Instant createdAt,
        Deed prepared,
        String returnReason,
        String endReason,
        DocumentReference decision,
        String decidedBy,
        Instant decidedAt) {

    /** User id of who handed it to the head last; null before. */
    public String preparedBy() {
        return prepared == null ? null : prepared.by();
    }

    public boolean isDecided() {
        return state == CommendationState.DECIDED;
    }

    /** How many of each type. */
    public record Counts(int collectives, int individuals, int households) {

        public int total() {
            return collectives + individuals + households;
        }

        /** E.g. {@code 1 tập thể, 2 cá nhân, 0 hộ gia đình}. */
        public String inWords() {
            return "%d tập thể, %d cá nhân, %d hộ gia đình".formatted(collectives, individuals, households);
        }
    }
}
