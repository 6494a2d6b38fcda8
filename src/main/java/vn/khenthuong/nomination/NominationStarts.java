package vn.khenthuong.nomination;

/** Starts nominations as the official who is signed in, by the same door as his own form. */
public interface NominationStarts {

    /**
     * Starts one of the same nominee.
     *
     * @param round code of the round
     * @return the number of the new dossier
     */
    String startLike(DossierSnapshot dossier, String round);
}
