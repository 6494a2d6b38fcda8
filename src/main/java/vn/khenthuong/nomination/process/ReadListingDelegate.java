package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Listing;
import vn.khenthuong.nomination.Nominations;

/** Service task “Đối chiếu danh sách”, before {@code event_listSubmitted}: asks, under the locks of the round and the dossier, whether the fact holds already. */
@Component
class ReadListingDelegate implements JavaDelegate {

    private final Nominations nominations;

    ReadListingDelegate(Nominations nominations) {
        this.nominations = nominations;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        DossierState state = nominations.lock(dossier.getProcessBusinessKey()).state();
        NominationProcess.Variables.LISTING.set(dossier, listing(state));
    }

    private static Listing listing(DossierState state) {
        return switch (state) {
            case LISTED -> Listing.LISTED;
            case NOT_SELECTED -> Listing.NOT_SELECTED;
            default -> Listing.WAITING;
        };
    }
}
