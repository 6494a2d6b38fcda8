package vn.khenthuong.nomination;

/**
 * The focal agency has given its proposal.
 *
 * @param selected whether it proposes the dossier for the list
 */
public record DossierReviewed(String number, String round, String unit, boolean selected) implements DossierEvent {}
