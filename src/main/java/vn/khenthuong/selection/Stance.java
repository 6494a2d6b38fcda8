package vn.khenthuong.selection;

/** How Home Affairs stands to the ranking of the pool; the names stand in the journal. */
public enum Stance {
    AGREE,
    OBJECT;

    /** The one that agrees, or not. */
    public static Stance of(boolean agrees) {
        return agrees ? AGREE : OBJECT;
    }
}
