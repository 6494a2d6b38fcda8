package vn.khenthuong.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A change that waits for a second administrator.
 *
 * @param seen the officials as they stood when it was proposed; who is new is not among them
 * @param wanted the officials as they shall stand
 * @param proposedBy user id
 */
public record OfficialChange(
        UUID id,
        List<RegisteredOfficial> seen,
        List<RegisteredOfficial> wanted,
        String proposedBy,
        Instant proposedAt) {

    public OfficialChange {
        seen = List.copyOf(seen);
        wanted = List.copyOf(wanted);
    }
}
