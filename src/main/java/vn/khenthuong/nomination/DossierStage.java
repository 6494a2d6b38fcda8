package vn.khenthuong.nomination;

/** How far a dossier has come, as far as it matters to those who see it. A stage once reached counts until it is undone. */
public enum DossierStage {
    /** With its unit, or ended there. */
    OPENED,
    /** Submitted within the quota. */
    SUBMITTED,
    /** Found complete by the focal agency. */
    RECEIVED,
    /** On a list that Home Affairs has accepted; an appraisal stays when the dossier leaves its list again. */
    LISTED,
    /** Submitted to the Chair, or put off by the Chair to a later list. */
    WITH_CHAIR,
    /** The Chair has decided. */
    DECIDED
}
