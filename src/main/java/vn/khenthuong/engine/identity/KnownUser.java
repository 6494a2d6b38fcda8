package vn.khenthuong.engine.identity;

import vn.khenthuong.kernel.Actor;

/**
 * An official as the engine last told.
 *
 * @param generation changes with the password, and when all sessions are ended: what was opened under another one is over
 * @param passwordToBeChosen whether he has to choose a password before anything else
 */
record KnownUser(Actor actor, String generation, boolean passwordToBeChosen) {}
