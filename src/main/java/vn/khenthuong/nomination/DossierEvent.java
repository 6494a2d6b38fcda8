package vn.khenthuong.nomination;

/**
 * Something that happened to a dossier. Published once, inside the transaction in which it happens; listeners are synchronous,
 * so what they write stands or falls with it.
 */
public sealed interface DossierEvent
        permits DossierSubmitted,
                PlaceRefused,
                DossierReceived,
                AnswerPostponed,
                SupplementMoved,
                SupplementRequested,
                SupplementDelivered,
                DossierReturned,
                DossierReviewed,
                DossierListed,
                DossierUnlisted,
                DossierDeferred,
                DossierHeld,
                DossierResumed,
                DossierEnded {

    /** Number of the dossier. */
    String number();

    /** Code of its round. */
    String round();

    /** Code of the unit that nominates. */
    String unit();
}
