package vn.khenthuong.nomination;

/**
 * A dossier that was on a list, or could have been put on one, has ended or stepped aside: withdrawal, expiry, hold. Published
 * in the transaction, the row of the round locked, so that "all appraised" is evaluated again.
 */
public record DossierLeftList(String number, String round, String list) {}
