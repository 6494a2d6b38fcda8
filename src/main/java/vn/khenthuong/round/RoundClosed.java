package vn.khenthuong.round;

/**
 * The unit deadline of the round has passed, or the round was closed early. Published inside the transaction that closes it,
 * once, with the round's row locked; listeners are synchronous.
 *
 * @param round code of the round
 */
public record RoundClosed(String round) {}
