package vn.khenthuong.decision;

/**
 * The list went a step back: to its composition, or from the Chair to Home Affairs. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 * @param to where it is now
 */
public record ListReturned(String list, String round, AwardListState to, String reason) {}
