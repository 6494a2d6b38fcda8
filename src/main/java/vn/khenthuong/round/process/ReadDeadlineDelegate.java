package vn.khenthuong.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.AwardRoundProcess.Variables;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.round.UnitDeadlineMoved;

/** Service task “Điều chỉnh hạn đề nghị”: the timer of the round waits for the last unit; what waits for a unit is told. */
@Component
class ReadDeadlineDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    ReadDeadlineDelegate(Rounds rounds, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = Variables.ROUND.require(execution);
        Variables.UNIT_DEADLINE.set(execution, rounds.collectsUntil(round));
        events.publishEvent(new UnitDeadlineMoved(round));
    }
}
