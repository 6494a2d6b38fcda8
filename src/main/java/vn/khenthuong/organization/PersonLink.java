package vn.khenthuong.organization;

import java.time.Instant;

/**
 * For a time two accounts were one person's, and they are no more.
 *
 * @param userId one of them
 * @param other the other
 * @param from when that began; null when it had always been so
 * @param until when it ended
 */
public record PersonLink(String userId, String other, Instant from, Instant until) {

    /** Whether they were one person's at the moment. */
    public boolean held(Instant moment) {
        return (from == null || !moment.isBefore(from)) && moment.isBefore(until);
    }
}
