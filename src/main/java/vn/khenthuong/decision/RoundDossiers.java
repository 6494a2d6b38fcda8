package vn.khenthuong.decision;

import java.util.List;
import vn.khenthuong.nomination.DossierSnapshot;

/**
 * The dossiers of a round as a list sees them.
 *
 * @param live submitted and not ended, in order of number
 * @param listable those of them that a new list may carry
 * @param shortfall the minima that even all live cases together do not reach, in words; null where there are none
 */
public record RoundDossiers(List<DossierSnapshot> live, List<DossierSnapshot> listable, String shortfall) {

    public RoundDossiers {
        live = List.copyOf(live);
        listable = List.copyOf(listable);
    }
}
