package vn.khenthuong.decision;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The decision has its number and date; every dossier of the list has ended or is put off. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 * @param decision number and date
 */
public record DecisionIssued(String list, String round, DocumentReference decision) {}
