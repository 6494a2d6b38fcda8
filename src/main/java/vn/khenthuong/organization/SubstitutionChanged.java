package vn.khenthuong.organization;

/**
 * A substitution was proposed, confirmed, refused or ended, or its last day is over; published in the transaction that does so.
 *
 * @param by user id; null for the passing of time
 * @param note why it was refused or ended, or null
 */
public record SubstitutionChanged(Substitution substitution, Step step, String by, String note) {

    /** What happened. */
    public enum Step {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        /** Before its time, by somebody. */
        ENDED,
        /** Its last day is over. */
        LAPSED
    }
}
