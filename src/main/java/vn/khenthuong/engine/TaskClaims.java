package vn.khenthuong.engine;

/** Who has taken which task. */
public interface TaskClaims {

    /**
     * In the current transaction, takes a task back from whoever has taken it and is in none of the groups it is offered to now;
     * what he was allowed to do with it, and what he had typed and not sent, goes with it.
     */
    void releaseOutlived(String taskId);
}
