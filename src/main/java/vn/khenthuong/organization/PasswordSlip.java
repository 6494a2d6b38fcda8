package vn.khenthuong.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A paper that hands a password for one sign-in to somebody no mail reaches.
 *
 * @param roles what he holds or will hold, in Vietnamese
 * @param orderedBy user id of the administrator who entered him or reset his password
 * @param printer user id of the administrator who confirmed and alone may print it; null where any other than who ordered it may
 * @param printedBy null before
 * @param expiresAt when the password ends if it is not used; null before it is printed
 */
public record PasswordSlip(
        UUID id,
        String userId,
        String fullName,
        List<String> roles,
        String orderedBy,
        Instant orderedAt,
        String printer,
        String printedBy,
        Instant printedAt,
        Instant expiresAt) {

    public PasswordSlip {
        roles = List.copyOf(roles);
    }
}
