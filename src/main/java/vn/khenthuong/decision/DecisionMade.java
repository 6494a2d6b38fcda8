package vn.khenthuong.decision;

/**
 * The Chair has decided; it becomes effective when the clerk issues it. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 */
public record DecisionMade(String list, String round) {}
