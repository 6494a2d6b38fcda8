package vn.khenthuong.round;

/**
 * Units may nominate in the round. Published inside the transaction that opens it; when the opening is repeated, again; listeners
 * are synchronous.
 *
 * @param round code of the round
 */
public record RoundOpened(String round) {}
