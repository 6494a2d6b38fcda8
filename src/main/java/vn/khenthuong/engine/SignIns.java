package vn.khenthuong.engine;

import java.util.Collection;
import java.util.List;

/** What is known of those who are signed in, and their sessions. */
public interface SignIns {

    /** Ends all sessions of these users when the current transaction is committed; on other nodes within seconds. */
    void end(Collection<String> userIds);

    /**
     * What was known of these users is over on this node, and tasks they have no role for any more go back. To be called after the
     * transaction that changed them.
     */
    void changed(Collection<String> userIds);

    /** The tasks a user has taken that are offered to one of these groups, the first due first. */
    List<TakenTask> taken(String userId, Collection<String> groups);

    /**
     * A task in somebody's hands.
     *
     * @param subject business key, e.g. the number of a dossier
     * @param name what officials call it
     */
    record TakenTask(String subject, String name) {

        /** As it is listed for people. */
        public String inWords() {
            return "%s – %s".formatted(subject, name);
        }
    }
}
