package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess.Variables;
import vn.khenthuong.annualreport.ReportYears;

/** Service task “Giao báo cáo cho đơn vị”: what it finds belongs to one pass through the units only. */
@Component
class ReadUnitDelegate implements JavaDelegate {

    private final ReportYears years;

    ReadUnitDelegate(ReportYears years) {
        this.years = years;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = years.reportAt(Variables.YEAR.require(execution), Variables.POSITION.require(execution));
        Variables.UNIT.setLocal(execution, report.unit());
        Variables.REPORT.setLocal(execution, report.toString());
    }
}
