package vn.khenthuong.nomination;

/**
 * The head has signed, a place was there where one is needed: the dossier is with the focal agency.
 */
public record DossierSubmitted(String number, String round, String unit) implements DossierEvent {}
