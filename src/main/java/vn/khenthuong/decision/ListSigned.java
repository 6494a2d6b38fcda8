package vn.khenthuong.decision;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The focal agency's head has signed the list. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 * @param submission the signed Tờ trình
 */
public record ListSigned(String list, String round, DocumentReference submission) {}
