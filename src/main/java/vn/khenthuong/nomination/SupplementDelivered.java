package vn.khenthuong.nomination;

/**
 * The unit has delivered what was wanted; the dossier is with the focal agency again.
 */
public record SupplementDelivered(String number, String round, String unit) implements DossierEvent {}
