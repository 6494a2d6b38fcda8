package vn.khenthuong.organization;

/** A function in the movement that a department holds on a date. */
public enum Function {
    /** Receives and consolidates dossiers. */
    FOCAL_AGENCY,
    /** Appraises. */
    APPRAISER
}
