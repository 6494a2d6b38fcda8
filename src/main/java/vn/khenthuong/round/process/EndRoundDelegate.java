package vn.khenthuong.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.AwardRoundProcess.Variables;
import vn.khenthuong.round.Rounds;

/** Service task “Kết thúc đợt”. */
@Component
class EndRoundDelegate implements JavaDelegate {

    private final Rounds rounds;

    EndRoundDelegate(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.end(Variables.ROUND.require(execution));
    }
}
