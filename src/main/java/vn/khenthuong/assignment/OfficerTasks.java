package vn.khenthuong.assignment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The engine's tasks, as far as they are offered to groups of officials; who may ask is decided before. */
public interface OfficerTasks {

    /**
     * Open tasks offered to these groups, the first due first.
     *
     * @param roles groups of officials
     */
    List<OfficerTask> of(Collection<String> roles);

    /**
     * One of them, which nobody claims, completes or gives away until the transaction ends.
     *
     * @param roles groups of officials
     */
    Optional<OfficerTask> lock(String task, Collection<String> roles);

    /**
     * Open tasks in somebody's hands that are offered to a group, the first due first.
     *
     * @param official user id
     */
    List<OfficerTask> heldBy(String official);

    /** Nobody claims, completes or gives away any of these tasks until the transaction ends. */
    void lockAll(Collection<String> tasks);

    /** A task of these groups that was completed: the user id of whoever had it, or empty text where nobody had taken it. */
    Optional<String> completedBy(String task, Collection<String> roles);

    /**
     * Puts the task into somebody's hands, as the system. Whoever had it has no right to it left but that of the group.
     *
     * @param to user id, or null to leave it to the group
     */
    void give(OfficerTask task, String to);
}
