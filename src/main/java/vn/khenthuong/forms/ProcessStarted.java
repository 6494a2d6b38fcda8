package vn.khenthuong.forms;

import java.time.Instant;
import vn.khenthuong.kernel.Actor;

/**
 * A process that an official started through its start form.
 *
 * @param role the group in whose name the official acted, or null when it cannot be told
 */
public record ProcessStarted(String process, String businessKey, Actor actor, String role, Instant at) {}
