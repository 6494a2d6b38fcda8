package vn.khenthuong.kernel;

import java.time.Instant;

/**
 * A refusal that must be remembered (wrong person, same person twice); published after the rollback, outside any
 * transaction.
 *
 * @param subject business key, or null when none is known
 */
public record AttemptRefused(String subject, String step, Actor actor, String reason, Instant at) {}
