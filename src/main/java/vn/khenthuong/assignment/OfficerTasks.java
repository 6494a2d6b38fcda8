package vn.khenthuong.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The engine's tasks, as far as they are offered to officers; who may ask is decided before. */
public interface OfficerTasks {

    /**
     * Open tasks offered to these groups, the first due first.
     *
     * @param roles groups of officers
     */
    List<OfficerTask> of(Collection<String> roles);

    /**
     * One of them, which nobody claims, completes or gives away until the transaction ends.
     *
     * @param roles groups of officers
     */
    Optional<OfficerTask> lock(String task, Collection<String> roles);

    /** A task of these groups that was completed: the user id of whoever had it, or empty text where nobody had taken it. */
    Optional<String> completedBy(String task, Collection<String> roles);

    /**
     * Puts the task into somebody's hands, as the system. Whoever had it has no right to it left but that of the group.
     *
     * @param to user id, or null to leave it to the group
     */
    void give(OfficerTask task, String to);
}
