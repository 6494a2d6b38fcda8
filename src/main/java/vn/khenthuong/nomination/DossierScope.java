package vn.khenthuong.nomination;

/** Which dossiers a row of the visibility table speaks of. */
public enum DossierScope {
    /** Those of the units the reader works for. */
    OWN_UNITS,
    /** Those of every unit. */
    ALL_UNITS,
    /** Those of the provincial pool, in rounds that are closed. */
    CLOSED_POOL,
    /** Those that are held and submitted, and all whose unit has ended without successor. */
    HELD_FOR_HOME_AFFAIRS,
    /** Those the reader's unit was asked about (hiệp y). */
    CONSULTED
}
