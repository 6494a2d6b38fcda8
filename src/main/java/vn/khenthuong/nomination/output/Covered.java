package vn.khenthuong.nomination.output;

import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;

/**
 * The dossiers one paper of a unit covers.
 *
 * @param document number and date of the paper; null where it is not signed yet
 * @param dossiers at least one, all of this unit and round; in the order of papers
 */
record Covered(AwardRound round, Unit unit, DocumentReference document, List<DossierReading> dossiers) {

    Covered {
        dossiers = dossiers.stream().sorted(NomineeOrder.ofPapers()).toList();
    }

    DossierReading first() {
        return dossiers.get(0);
    }
}
