package vn.khenthuong.supervision;

/**
 * What somebody wants to say; null where nothing was entered.
 *
 * @param list code of a published list of the round, or null
 * @param agency code of the body in whose name he speaks; null where he belongs to one only
 */
public record WantedObservation(String round, String list, String agency, String content) {}
