package vn.khenthuong.decision;

/**
 * A list with cases is composed and has its places; its minutes say who was chosen. Published inside the transaction, the row of the
 * round locked; listeners are synchronous.
 *
 * @param list code of the list
 */
public record ListProposed(String list, String round) {}
