package vn.khenthuong.engine;

/**
 * An official has no role any more for a task that is in his hands; it is about to go back to its group. Heard in the transaction
 * in which that happens.
 *
 * @param official user id
 */
public record ClaimOutlived(String task, String official) {}
