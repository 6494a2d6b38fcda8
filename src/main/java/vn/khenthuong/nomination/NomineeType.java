package vn.khenthuong.nomination;

/** The three kinds of nominee. */
public enum NomineeType {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD
}
