package vn.khenthuong.batch;

import java.time.Instant;

/**
 * A task the official who asks may complete.
 *
 * @param number of the dossier it is about
 * @param due first instant that is too late, or null
 */
public record WaitingTask(String id, String number, Instant due) {}
