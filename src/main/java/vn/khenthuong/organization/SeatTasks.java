package vn.khenthuong.organization;

import java.util.List;
import java.util.Set;

/** What waits for the holder of a seat. */
public interface SeatTasks {

    /** Open tasks that are offered to the seat today, those of its predecessors included, the oldest first. */
    List<SeatTask> open(String role, Set<Work> works);

    /**
     * One of them.
     *
     * @param step id in the model
     * @param name Vietnamese
     * @param subject business key, e.g. the number of a dossier
     * @param holder user id of who has taken it, or null
     */
    record SeatTask(String id, String step, String name, String subject, String holder) {}
}
