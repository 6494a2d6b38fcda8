package vn.khenthuong.nomination;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which dossiers an official may see (design §5). Whoever may not see one is answered as if it did not exist.
 *
 * @param units units whose dossiers are seen always
 * @param submitted sees every dossier from its submission: the focal agency, observers
 * @param listed sees every dossier from its list: Home Affairs
 * @param withChair sees every dossier from its submission to the Chair: the Chair and the clerk
 * @param papers may read papers and identity numbers of what is seen; observers may not
 */
public record DossierVisibility(
        Set<String> units, boolean submitted, boolean listed, boolean withChair, boolean papers) {

    private static final Set<DossierState> SEEN_BY_CHAIR =
            EnumSet.of(DossierState.WITH_CHAIR, DossierState.AWARDED, DossierState.NOT_AWARDED);

    public DossierVisibility {
        units = Set.copyOf(units);
    }

    /** Whether the dossier, as it stands, is in sight. */
    public boolean covers(DossierSnapshot dossier) {
        return units.contains(dossier.unit())
                || submitted && dossier.wasSubmitted()
                || listed && wasListed(dossier)
                || withChair && (SEEN_BY_CHAIR.contains(dossier.state()) || dossier.deferred());
    }

    /** Whether papers and identity numbers of the dossier may be read. */
    public boolean coversPapers(DossierSnapshot dossier) {
        return units.contains(dossier.unit()) || papers && covers(dossier);
    }

    /** An appraisal stays when the dossier has left its list again. */
    private static boolean wasListed(DossierSnapshot dossier) {
        return dossier.list() != null || dossier.deferred() || dossier.appraisal() != null;
    }
}
