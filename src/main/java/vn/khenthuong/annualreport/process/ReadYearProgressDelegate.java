package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Variables;
import vn.khenthuong.annualreport.ReportYears;

/**
 * Service task “Kiểm tra việc nộp báo cáo”. The row of the year is taken before anything is read: a delivery or an extension comes
 * either before, and is seen, or after the process waits, and its message arrives.
 */
@Component
class ReadYearProgressDelegate implements JavaDelegate {

    private final ReportYears years;

    ReadYearProgressDelegate(ReportYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var year = Variables.YEAR.require(execution);
        Variables.ALL_DELIVERED.set(execution, years.allDelivered(year));
        Variables.REPORT_DEADLINE.set(execution, years.require(year).deadline());
    }
}
