package vn.khenthuong.decision;

import vn.khenthuong.kernel.DocumentReference;

/**
 * Home Affairs has submitted the list to the Chair. Published inside the transaction, the row of the round locked; listeners are synchronous.
 *
 * @param list code of the list
 * @param submission the signed Tờ trình
 * @param officeChecks the office of the People's Committee has it first
 */
public record ListSubmitted(String list, String round, DocumentReference submission, boolean officeChecks) {}
