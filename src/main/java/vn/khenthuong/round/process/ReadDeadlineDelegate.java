package vn.khenthuong.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.AwardRoundProcess.Variables;
import vn.khenthuong.round.Rounds;

/** Service task “Điều chỉnh hạn đề nghị”: the timer of the round waits for the last unit, open tasks for their own unit. */
@Component
class ReadDeadlineDelegate implements JavaDelegate {

    private final Rounds rounds;
    private final UnitTaskDeadlines unitTasks;

    ReadDeadlineDelegate(Rounds rounds, UnitTaskDeadlines unitTasks) {
        this.rounds = rounds;
        this.unitTasks = unitTasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = Variables.ROUND.require(execution);
        Variables.UNIT_DEADLINE.set(execution, rounds.closesAt(round));
        unitTasks.follow(round, execution.getProcessEngineServices());
    }
}
