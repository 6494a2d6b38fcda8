package vn.khenthuong.nomination;

/**
 * The Chair put the dossier off to a later list; its place is kept.
 */
public record DossierDeferred(String number, String round, String unit, String reason) implements DossierEvent {}
