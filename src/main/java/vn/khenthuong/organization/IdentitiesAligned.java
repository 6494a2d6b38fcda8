package vn.khenthuong.organization;

import java.time.LocalDate;

/**
 * A new day has begun: groups, people and memberships of the engine are those of the day. Published in the transaction that
 * aligned them, for whatever else follows from who holds which function.
 */
public record IdentitiesAligned(LocalDate day) {}
