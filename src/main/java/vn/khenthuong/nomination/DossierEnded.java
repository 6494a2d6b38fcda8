package vn.khenthuong.nomination;

/**
 * The dossier has ended.
 *
 * @param state how
 * @param reason why, or null where no reason is due
 */
public record DossierEnded(String number, String round, String unit, DossierState state, String reason)
        implements DossierEvent {}
