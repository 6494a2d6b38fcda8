package vn.khenthuong.organization;

import java.util.List;

/**
 * An official with all roles he holds, held and will hold, as administrators keep him.
 *
 * @param userId the name he signs in under; never changes hands
 * @param email where he is written to; empty where none is known
 */
public record RegisteredOfficial(String userId, String fullName, String email, List<RegisteredRole> roles) {

    public RegisteredOfficial {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** A text that is another one as soon as anything of him is; it goes along with a form, to know what its sender saw. */
    public String seen() {
        return toString();
    }
}
