package vn.khenthuong.nomination;

/**
 * The head has signed, but every place is taken: the dossier is with the unit again.
 *
 * @param reason the numbers and the rule, in Vietnamese
 */
public record PlaceRefused(String number, String round, String unit, String reason) implements DossierEvent {}
