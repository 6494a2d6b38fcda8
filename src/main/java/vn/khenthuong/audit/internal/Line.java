package vn.khenthuong.audit.internal;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the journal as it lies in the table.
 *
 * @param occasion subject of the line about the whole it was part of
 * @param reading whether somebody only looked
 * @param writtenBy transaction that wrote it, or null in lines older than the seal
 * @param substitution by which the actor held the role, or null
 */
record Line(
        long id,
        String subject,
        String step,
        String actor,
        String role,
        Instant startedAt,
        Instant at,
        String outcome,
        String reason,
        String rule,
        String occasion,
        boolean reading,
        String writtenBy,
        UUID substitution) {}
