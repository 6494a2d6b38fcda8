package vn.khenthuong.nomination.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.RestingWork;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/**
 * Tasks that come to a held dossier: the round closes, a list is accepted, and its next step begins. Their clock stands from the
 * first moment, with as many working days left as they would have had. The dossier is locked before anybody can see the task, so
 * whoever holds it at the same time either finds the task or is found.
 */
@Component
class HeldArrivals implements RestingWork {

    /** All but the one that resolves a hold: its clock says how long the dossier has to wait for somebody to decide. */
    private static final Set<String> STEPS = Set.of(
            Tasks.PREPARE_DOSSIER.id(),
            Tasks.APPROVE_BY_UNIT.id(),
            Tasks.RECEIVE_DOSSIER.id(),
            Tasks.SIGN_REJECTION.id(),
            Tasks.SUPPLEMENT_DOSSIER.id(),
            Tasks.APPROVE_SUPPLEMENT.id(),
            Tasks.REVIEW_DOSSIER.id(),
            Tasks.APPRAISE_DOSSIER.id());

    private final DossierRepository dossiers;
    private final HoldRepository holds;
    private final HoldTimes times;

    HeldArrivals(DossierRepository dossiers, HoldRepository holds, HoldTimes times) {
        this.dossiers = dossiers;
        this.holds = holds;
        this.times = times;
    }

    @Override
    public boolean keeps(NewTask task) {
        if (!STEPS.contains(task.step())
                || dossiers.lock(task.subject())
                        .filter(dossier -> dossier.onHold)
                        .isEmpty()) {
            return false;
        }
        holds.add(task.subject(), times.stopped(task));
        return true;
    }
}
