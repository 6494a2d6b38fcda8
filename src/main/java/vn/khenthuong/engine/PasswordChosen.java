package vn.khenthuong.engine;

/**
 * Somebody has chosen his own password; published in the transaction that stores it.
 *
 * @param userId of the one who did
 */
public record PasswordChosen(String userId) {}
