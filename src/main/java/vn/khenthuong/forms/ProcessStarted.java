package vn.khenthuong.forms;

import java.time.Instant;
import vn.khenthuong.kernel.Actor;

/**
 * An official started a process through its start form; published inside the transaction of the start.
 *
 * @param role the group in whose name the official acted, or null when it cannot be told
 */
public record ProcessStarted(String process, String businessKey, Actor actor, String role, Instant at) {}
