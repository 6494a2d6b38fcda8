package vn.khenthuong.engine;

import java.util.Collection;

/** What is known of those who are signed in, and their sessions. */
public interface SignIns {

    /** Ends all sessions of these users when the current transaction is committed; on other nodes within seconds. */
    void end(Collection<String> userIds);

    /**
     * What was known of these users is over on this node, and tasks they have no role for any more go back. To be called after the
     * transaction that changed them.
     */
    void changed(Collection<String> userIds);

    /** How many tasks a user has taken that are offered to one of these groups. */
    int tasksTaken(String userId, Collection<String> groups);
}
