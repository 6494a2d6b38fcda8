package vn.khenthuong.organization;

/**
 * A password was printed for an official; published in the transaction that does so.
 *
 * @param printedBy user id
 * @param installing whether the application is still being set up
 */
public record SlipPrinted(RegisteredOfficial official, String printedBy, boolean installing) {}
