package vn.khenthuong.engine;

/**
 * Messages to waiting process instances. Sending is part of the caller's transaction; delivery is an asynchronous, retried
 * job without a user, so effects cross tenants, happen only after commit, and "nobody waits" is no error.
 */
public interface ProcessMessages {

    /** Wakes whatever instance with this business key waits for the message, after the current transaction commits. */
    void send(String message, String businessKey);
}
