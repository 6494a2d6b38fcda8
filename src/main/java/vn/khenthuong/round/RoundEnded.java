package vn.khenthuong.round;

/**
 * Every dossier of the round has ended. Published inside the transaction that ends it, once; listeners are synchronous.
 *
 * @param round code of the round
 */
public record RoundEnded(String round) {}
