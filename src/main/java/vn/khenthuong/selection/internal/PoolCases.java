package vn.khenthuong.selection.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;

/** The cases of a round's pool. */
@Component
class PoolCases {

    /** States in which a case was never up for the choice, or left before it. */
    private static final Set<DossierState> OUTSIDE = EnumSet.of(
            DossierState.DRAFT,
            DossierState.PREPARED,
            DossierState.REJECTED,
            DossierState.WITHDRAWN,
            DossierState.EXPIRED,
            DossierState.CANCELLED);

    private final Nominations nominations;

    PoolCases(Nominations nominations) {
        this.nominations = nominations;
    }

    /** Those that were up for the choice, in order of number. */
    List<DossierSnapshot> of(String round) {
        return nominations.ofRound(round).stream()
                .filter(dossier -> dossier.pool() && !OUTSIDE.contains(dossier.state()))
                .toList();
    }

    /** Whether it may still be ranked: it is neither on a list that was received nor ended. */
    static boolean isOpen(DossierSnapshot dossier) {
        return dossier.list() == null && !dossier.state().isFinal();
    }
}
