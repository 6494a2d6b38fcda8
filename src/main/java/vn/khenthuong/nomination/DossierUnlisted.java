package vn.khenthuong.nomination;

/**
 * The dossier is off its list again, and may be put on another.
 */
public record DossierUnlisted(String number, String round, String unit) implements DossierEvent {}
