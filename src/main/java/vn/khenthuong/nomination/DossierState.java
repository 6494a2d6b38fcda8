package vn.khenthuong.nomination;

/** Where a dossier stands (design §4). */
public enum DossierState {
    DRAFT,
    PREPARED,
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    RECEIVED,
    CONSULTING,
    REVIEWED,
    LISTED,
    APPRAISED,
    WITH_CHAIR,
    AWARDED,
    NOT_AWARDED,
    NOT_SELECTED,
    FAILED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    CANCELLED;

    /** Whether the dossier has ended and never moves again. */
    public boolean isFinal() {
        return compareTo(AWARDED) >= 0;
    }

    /** Whether the unit has not submitted it yet. */
    public boolean isWithUnit() {
        return this == DRAFT || this == PREPARED;
    }
}
