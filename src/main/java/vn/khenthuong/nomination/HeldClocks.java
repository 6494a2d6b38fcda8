package vn.khenthuong.nomination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.khenthuong.calendar.TimeLimit;

/** The due dates and timers of the open tasks of one dossier, the task that resolves a hold left out. */
public interface HeldClocks {

    /**
     * Waits for whoever is completing a task of the dossier and keeps others from it until the transaction ends. Before any row of
     * the domain is locked, as everybody does who completes a task.
     */
    void keep(String number);

    /**
     * Stops them: nothing is due and no timer fires.
     *
     * @return what ran
     */
    List<Clock> stop(String number);

    /** What runs now. */
    List<Clock> running(String number);

    /** The ids of the tasks that are open now. */
    List<String> tasks(String number);

    /**
     * Starts them.
     *
     * @param due by id of the task, the first instant that is too late; tasks that are not named are left alone
     */
    void start(String number, Map<String, Instant> due);

    /** The task that resolves the hold, where there is one, is due then and not earlier; one that is due later stays so. */
    void decideBy(String number, Instant due);

    /** From now on the tasks of the unit, the open ones included, are worked by another unit. */
    void handOver(String number, String actingUnit);

    /**
     * A due date.
     *
     * @param step id of the user task
     * @param due first instant that is too late
     */
    record Clock(String taskId, String step, TimeLimit.Basis basis, Instant due) {}
}
