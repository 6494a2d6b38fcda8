package vn.khenthuong.decision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;

/** Service task “Kiểm tra tiến độ thẩm định”: asks the domain before every wait. */
@Component
class ReadProgressDelegate implements JavaDelegate {

    private final AwardLists lists;

    ReadProgressDelegate(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardListProcess.Variables.PROGRESS.set(execution, lists.progress(execution.getProcessBusinessKey()));
    }
}
