package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Listing;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.round.Rounds;

/** Service task “Đối chiếu danh sách”, before {@code event_listSubmitted}: asks, under the lock of the round, whether the fact holds already. */
@Component
class ReadListingDelegate implements JavaDelegate {

    private final Nominations nominations;
    private final Rounds rounds;

    ReadListingDelegate(Nominations nominations, Rounds rounds) {
        this.nominations = nominations;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        rounds.lock(NominationProcess.Variables.ROUND.require(dossier));
        DossierState state =
                nominations.require(dossier.getProcessBusinessKey()).state();
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
