package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.process.UnitReportProcess.Variables;

/**
 * Service task “Định lần nhắc tới”. The row of the year is taken first: an extension comes either before, and is read, or after
 * the process waits, and its message arrives.
 */
@Component
class PlanReminderDelegate implements JavaDelegate {

    private final ReportYears years;
    private final ReportReminders reminders;

    PlanReminderDelegate(ReportYears years, ReportReminders reminders) {
        this.years = years;
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = UnitReportProcess.report(execution);
        years.lock(report.year());
        var next = reminders.next(report);
        Variables.REMINDER_LEFT.set(execution, next.isPresent());
        next.ifPresent(at -> Variables.NEXT_REMINDER.set(execution, at));
        Variables.REMINDERS_SENT.set(execution, reminders.sent(report).size());
    }
}
