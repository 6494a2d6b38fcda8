package vn.khenthuong.organization;

import java.time.Instant;
import java.util.List;

/** Which accounts were one person's and are no more: what one of them did then still counts as the other's doing (four eyes). */
@FunctionalInterface
public interface FormerPersons {

    /** Every time for which two accounts counted as one person's, each seen from both of them. */
    List<Link> all();

    /**
     * For a time two accounts were one person's.
     *
     * @param userId one of them
     * @param other the other
     * @param from when that began; null when it had always been so
     * @param until when it ended
     */
    record Link(String userId, String other, Instant from, Instant until) {

        /** Whether they were one person's at the moment. */
        public boolean held(Instant moment) {
            return (from == null || !moment.isBefore(from)) && moment.isBefore(until);
        }
    }
}
