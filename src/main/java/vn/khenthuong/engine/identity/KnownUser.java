package vn.khenthuong.engine.identity;

import vn.khenthuong.kernel.Actor;

/**
 * An official as the engine last told.
 *
 * @param generation changes with the password: what was opened under another one is over
 */
record KnownUser(Actor actor, String generation) {}
