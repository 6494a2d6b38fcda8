package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Variables;
import vn.khenthuong.annualreport.ReportYears;

/** Service task “Xác định đơn vị phải báo cáo”. */
@Component
class CountReportsDelegate implements JavaDelegate {

    private final ReportYears years;

    CountReportsDelegate(ReportYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.UNIT_COUNT.set(
                execution, years.reports(Variables.YEAR.require(execution)).size());
    }
}
