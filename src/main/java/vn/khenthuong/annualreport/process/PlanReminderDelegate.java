package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReportProcess.Variables;

/**
 * Service task “Xác định lần nhắc tiếp theo”. The row of the year is taken first: an extension comes either before, and is read, or after
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
        var report = Submissions.report(execution);
        years.lock(report.year());
        var outlook = reminders.outlook(report);
        var left = outlook.next().isPresent();
        // It changes with the last reminder only, and each change costs the engine a line of history.
        if (Variables.REMINDER_LEFT
                .find(execution)
                .filter(known -> known == left)
                .isEmpty()) {
            Variables.REMINDER_LEFT.set(execution, left);
        }
        // The timer reads one of them at once, the one its model knows, and keeps its own date.
        outlook.next().ifPresent(at -> {
            Variables.REMINDER_AT.setUnsaved(execution, at);
            Variables.NEXT_REMINDER.setUnsaved(execution, at);
        });
        Variables.REMINDERS_SENT.set(execution, outlook.sent());
    }
}
