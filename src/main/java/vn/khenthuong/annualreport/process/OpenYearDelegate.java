package vn.khenthuong.annualreport.process;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Variables;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYears;

/**
 * Service task “Mở năm báo cáo”. An instance that comes with its year was started by the form, which opened it in the same
 * transaction. Any other opens the year that runs, and carries its code only if it was the first to do so.
 */
@Component
class OpenYearDelegate implements JavaDelegate {

    private final ReportYears years;
    private final Clock clock;

    OpenYearDelegate(ReportYears years, Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var openedByHand = Variables.YEAR.find(execution).isPresent();
        Variables.YEAR_OPENED.set(execution, openedByHand || openThisYear(execution));
    }

    private boolean openThisYear(DelegateExecution execution) {
        var year = LocalDate.now(clock).getYear();
        if (!years.open(year)) {
            return false;
        }
        Variables.YEAR.set(execution, year);
        execution.setProcessBusinessKey(ReportNumber.ofYear(year));
        return true;
    }
}
