package vn.khenthuong.organization;

/**
 * A substitution was proposed, confirmed, refused or ended; published in the transaction that does so.
 *
 * @param by user id
 * @param note why it was refused or ended, or null
 */
public record SubstitutionChanged(Substitution substitution, Step step, String by, String note) {

    /** What happened. */
    public enum Step {
        PROPOSED,
        CONFIRMED,
        REFUSED,
        ENDED
    }
}
