package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.UnitReportProcess.Variables;
import vn.khenthuong.annualreport.UnitReports;

/** Service task “Xác định hạn báo cáo”. */
@Component
class ReadReportDeadlineDelegate implements JavaDelegate {

    private final UnitReports reports;

    ReadReportDeadlineDelegate(UnitReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.REPORT_DEADLINE.set(
                execution, reports.require(Submissions.report(execution)).deadline());
    }
}
