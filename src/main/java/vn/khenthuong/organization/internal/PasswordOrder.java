package vn.khenthuong.organization.internal;

/**
 * On whose word somebody gets a password.
 *
 * @param enteredBy user id of the administrator who entered him or reset his password
 * @param confirmedBy user id of the one who confirmed; null where one was enough
 */
record PasswordOrder(String enteredBy, String confirmedBy) {}
