package vn.khenthuong.platform.form;

import java.time.Instant;
import vn.khenthuong.platform.Actor;

/** An official started a process through its start form; published inside the transaction of the start. */
public record ProcessStarted(String process, String businessKey, Actor actor, Instant at) {}
