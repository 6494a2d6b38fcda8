package vn.khenthuong.decision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;

/** Service task “Mở danh sách trình khen” of the round: the list that its next call activity works on. */
@Component
class OpenListDelegate implements JavaDelegate {

    private final AwardLists lists;

    OpenListDelegate(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var round = AwardListProcess.Variables.ROUND.require(execution);
        AwardListProcess.Variables.LIST.set(execution, lists.open(round));
    }
}
