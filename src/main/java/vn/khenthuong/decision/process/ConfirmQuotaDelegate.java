package vn.khenthuong.decision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;

/** Service task “Xác nhận chỉ tiêu”: a list over the limits is a business outcome, its numbers wait in the list. */
@Component
class ConfirmQuotaDelegate implements JavaDelegate {

    private final AwardLists lists;

    ConfirmQuotaDelegate(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardListProcess.Variables.WITHIN_QUOTA.set(execution, lists.confirmQuota(execution.getProcessBusinessKey()));
    }
}
