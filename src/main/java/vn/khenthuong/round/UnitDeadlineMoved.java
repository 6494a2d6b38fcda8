package vn.khenthuong.round;

/**
 * The process of a round has taken over a moved deadline, for all units or for one; published inside the transaction in which it
 * did, so that what waits for the units follows with it.
 *
 * @param round code of the round
 */
public record UnitDeadlineMoved(String round) {}
