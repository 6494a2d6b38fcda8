package vn.khenthuong.audit;

import java.util.Optional;
import java.util.UUID;

/** Who holds a role only by standing in for somebody else. */
public interface Substitutes {

    /** By which substitution the user is in the group today; empty where the role is his own, or he does not hold it. */
    Optional<UUID> substitution(String userId, String group);
}
