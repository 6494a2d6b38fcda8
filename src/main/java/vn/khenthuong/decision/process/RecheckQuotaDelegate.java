package vn.khenthuong.decision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;

/** Service task “Kiểm tra lại chỉ tiêu”: makes the submission to the Chair good, or void. */
@Component
class RecheckQuotaDelegate implements JavaDelegate {

    private final AwardLists lists;

    RecheckQuotaDelegate(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var check = lists.recheckQuota(execution.getProcessBusinessKey());
        AwardListProcess.Variables.WITHIN_QUOTA.set(execution, check.withinQuota());
        AwardListProcess.Variables.EMPTY_LIST.set(execution, check.emptyList());
        AwardListProcess.Variables.OFFICE_CHECKS.set(execution, check.officeChecks());
    }
}
