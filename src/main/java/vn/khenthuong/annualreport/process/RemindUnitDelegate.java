package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportReminders;

/** Service task “Nhắc nộp báo cáo”. */
@Component
class RemindUnitDelegate implements JavaDelegate {

    private final ReportReminders reminders;

    RemindUnitDelegate(ReportReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.remind(Submissions.report(execution), execution.getProcessInstanceId());
    }
}
