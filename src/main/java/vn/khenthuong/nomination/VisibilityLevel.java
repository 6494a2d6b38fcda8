package vn.khenthuong.nomination;

/** How much of a dossier is shown; each level includes the ones before it. */
public enum VisibilityLevel {
    /** Not even that it exists. */
    NOTHING,
    /** Who is nominated, where the dossier is one of a list. */
    NAME,
    /** The dossier and its journey, without what its documents say about persons. */
    DOSSIER,
    /** Its documents too, and which account took which step. */
    PAPERS,
    /** Everything, the identity numbers of persons included. */
    IDENTITY_NUMBER;

    /** Whether this level shows what {@code other} shows. */
    public boolean includes(VisibilityLevel other) {
        return compareTo(other) >= 0;
    }
}
