package vn.khenthuong.decision;

/** How far the appraisal of a list has come. */
public enum Progress {
    /** Every dossier on it has been appraised. */
    APPRAISED,
    /** At least one is still with Home Affairs, or again with the focal agency. */
    PENDING,
    /** No dossier is left on it. */
    EMPTY
}
