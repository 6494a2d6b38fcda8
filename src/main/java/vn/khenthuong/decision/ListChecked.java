package vn.khenthuong.decision;

import vn.khenthuong.kernel.DocumentReference;

/**
 * The office of the People's Committee has checked the list, which is now with the Chair. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 * @param submission the signed Tờ trình of Home Affairs
 */
public record ListChecked(String list, String round, DocumentReference submission) {}
