package vn.khenthuong.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.AwardRoundProcess.Variables;
import vn.khenthuong.round.Rounds;

/** Service task “Đóng đợt”: never for a deadline that was moved while the timer fired; then the timer's job is retried. */
@Component
class CloseRoundDelegate implements JavaDelegate {

    private final Rounds rounds;

    CloseRoundDelegate(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.close(Variables.ROUND.require(execution), Variables.UNIT_DEADLINE.require(execution));
    }
}
