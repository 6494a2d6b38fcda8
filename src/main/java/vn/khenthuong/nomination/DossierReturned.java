package vn.khenthuong.nomination;

/**
 * The dossier went a step back: to the officer of the unit, also with its supplement, or from the appraisal to the review.
 *
 * @param to where it is now
 */
public record DossierReturned(String number, String round, String unit, DossierState to, String reason)
        implements DossierEvent {}
