package vn.khenthuong.appraisal;

/**
 * Home Affairs gave its opinion on a dossier. Published in the transaction, the row of the round locked, so that "all appraised"
 * of its list is evaluated.
 *
 * @param list code of the list the dossier is on
 */
public record DossierAppraised(String number, String round, String list) {}
