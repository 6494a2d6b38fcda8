package vn.khenthuong.nomination;

/** Starts nominations as the official who is signed in, by the same door as his own form. */
public interface NominationStarts {

    /**
     * Starts one of the same nominee in the same round.
     *
     * @return the number of the new dossier
     */
    String startLike(DossierSnapshot dossier);
}
