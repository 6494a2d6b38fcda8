package vn.khenthuong.commendation;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.NomineeType;
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

        public int of(NomineeType type) {
            return switch (type) {
                case COLLECTIVE -> collectives;
                case INDIVIDUAL -> individuals;
                case HOUSEHOLD -> households;
            };
        }

        /** E.g. {@code 1 tập thể, 2 cá nhân}: types without any are left out; {@code 0 trường hợp} where there is nobody. */
        public String inWords() {
            var words = Stream.of(
                            said(collectives, NomineeType.COLLECTIVE),
                            said(individuals, NomineeType.INDIVIDUAL),
                            said(households, NomineeType.HOUSEHOLD))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            return words.isEmpty() ? "0 trường hợp" : words;
        }

        private static Optional<String> said(int count, NomineeType type) {
            return count == 0
                    ? Optional.empty()
                    : Optional.of("%d %s".formatted(count, type.label().toLowerCase(Locale.ROOT)));
        }
    }
}
