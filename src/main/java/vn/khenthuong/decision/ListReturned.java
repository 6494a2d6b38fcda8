package vn.khenthuong.decision;

import vn.khenthuong.organization.Performer;

/**
 * The list went a step back: to its composition, or from the Chair to Home Affairs. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 * @param to where it is now
 * @param by in whose name it was given back
 */
public record ListReturned(String list, String round, AwardListState to, Performer by, String reason) {}
