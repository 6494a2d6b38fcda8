package vn.khenthuong.round;

import vn.khenthuong.kernel.DocumentReference;

/**
 * Units may nominate in the round. Published inside the transaction that opens it; when the opening is repeated, again; listeners
 * are synchronous.
 *
 * @param round code of the round
 * @param guidance the Hướng dẫn that sets its dates, or null where there is none
 */
public record RoundOpened(String round, DocumentReference guidance) {}
