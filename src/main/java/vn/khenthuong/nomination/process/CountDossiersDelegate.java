package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.round.Rounds;

/** Service task “Rà soát hồ sơ còn lại” of {@code awardRound}: a round never ends with a live dossier. */
@Component
class CountDossiersDelegate implements JavaDelegate {

    private final Nominations nominations;
    private final Rounds rounds;

    CountDossiersDelegate(Nominations nominations, Rounds rounds) {
        this.nominations = nominations;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution round) {
        String code = NominationProcess.Variables.ROUND.require(round);
        rounds.lock(code);
        NominationProcess.Variables.DOSSIERS_LEFT.set(round, nominations.hasLive(code));
    }
}
