package vn.khenthuong.round;

/**
 * The process of a round has taken over a moved deadline: {@link RoundExtended} has reached its timer. Published inside the
 * transaction of the process, so that what waits for the units follows with it.
 *
 * @param round code of the round
 */
public record UnitDeadlineMoved(String round) {}
