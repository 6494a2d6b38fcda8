package vn.khenthuong.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.AwardRoundProcess.Variables;
import vn.khenthuong.round.Rounds;

/** Service task “Mở đợt, giao chỉ tiêu”: the limits come into being and the deadline starts to run. */
@Component
class OpenRoundDelegate implements JavaDelegate {

    private final Rounds rounds;

    OpenRoundDelegate(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = rounds.open(Variables.ROUND.require(execution));
        Variables.UNIT_DEADLINE.set(execution, rounds.closesAt(round.code()));
    }
}
