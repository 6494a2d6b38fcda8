package vn.khenthuong.platform.form;

import java.time.Instant;
import vn.khenthuong.platform.Actor;

/**
 * A refusal that must be remembered (wrong person, same person twice); published after the rollback, outside any
 * transaction.
 *
 * @param subject business key, or null when none is known
 */
public record SubmissionRefused(String subject, String step, Actor actor, String reason, Instant at) {}
