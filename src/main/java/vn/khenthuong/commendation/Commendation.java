package vn.khenthuong.commendation;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A list of a unit: whom its head commends by one decision.
 *
 * @param counts how many are on it
 * @param createdBy user id
 * @param preparedBy user id of who handed it to the head last; null before
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
        String preparedBy,
        String returnReason,
        String endReason,
        DocumentReference decision,
        String decidedBy,
        Instant decidedAt) {

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
