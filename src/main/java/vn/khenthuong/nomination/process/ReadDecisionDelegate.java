package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Decision;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.round.Rounds;

/**
 * Service task “Kiểm tra kết quả quyết định”, before {@code subProcess_awaitDecision}: asks, under the lock of the round, what has become of the dossier. A
 * deferred dossier may have gone on before its message came: not selected by a later list, or listed again.
 */
@Component
class ReadDecisionDelegate implements JavaDelegate {

    private final Nominations nominations;
    private final Rounds rounds;

    ReadDecisionDelegate(Nominations nominations, Rounds rounds) {
        this.nominations = nominations;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        rounds.lock(NominationProcess.Variables.ROUND.require(dossier));
        DossierState state =
                nominations.require(dossier.getProcessBusinessKey()).state();
        NominationProcess.Variables.DECISION.set(dossier, decision(state));
    }

    private static Decision decision(DossierState state) {
        return switch (state) {
            case AWARDED -> Decision.AWARDED;
            case NOT_AWARDED -> Decision.NOT_AWARDED;
            case FAILED -> Decision.FAILED;
            case LISTED -> Decision.REAPPRAISE;
            case REVIEWED, NOT_SELECTED -> Decision.DEFERRED;
            default -> Decision.PENDING;
        };
    }
}
