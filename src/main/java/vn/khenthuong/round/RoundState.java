package vn.khenthuong.round;

/** Where a round stands. */
public enum RoundState {
    /** Entered, waits for the head of Home Affairs. */
    PROPOSED,
    /** Units nominate. */
    OPEN,
    /** The unit deadline has passed; lists run. */
    CLOSED,
    /** Every dossier has ended. */
    ENDED,
    CANCELLED
}
