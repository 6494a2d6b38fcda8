package vn.khenthuong.selection;

import java.util.List;
import vn.khenthuong.nomination.NomineeType;

/**
 * Places the focal agency wants to give.
 *
 * @param version of the ranking of this kind as it was read
 */
public record WantedRanking(NomineeType nomineeType, int version, List<Placing> places) {

    public WantedRanking {
        places = List.copyOf(places);
    }

    /**
     * The place of a case among those of its kind.
     *
     * @param dossier number
     * @param place 1 for the first; equal places are allowed; null for none
     * @param note why, or null
     */
    public record Placing(String dossier, Integer place, String note) {}
}
