package vn.khenthuong.access.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two nodes that start at once take turns. */
@Repository
class StartTurns {

    /** Any number of our own, the same on every node. */
    private static final long TURN = 7_024_001L;

    private final JdbcClient jdbc;

    StartTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other node is at it, and keeps the turn until the transaction ends. */
    void await() {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)::text")
                .param(TURN)
                .query(String.class)
                .optional();
    }
}
