package vn.khenthuong.organization;

/**
 * Wrong passwords that were typed for an official are forgotten; published in the transaction that does so.
 *
 * @param administrator user id of the one who did it
 */
public record AccountUnlocked(Official official, String administrator) {}
