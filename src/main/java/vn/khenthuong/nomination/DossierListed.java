package vn.khenthuong.nomination;

/**
 * The dossier is on a list that was signed and accepted.
 *
 * @param list code of the list
 */
public record DossierListed(String number, String round, String unit, String list) implements DossierEvent {}
