package vn.khenthuong.annualreport.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.forms.CurrentTask;

/** What the tasks of the report have in common. */
final class Submissions {

    private Submissions() {}

    /** The report a task of {@code unitReport} is about. */
    static ReportNumber report(CurrentTask task) {
        return ReportNumber.parse(task.businessKey()).orElseThrow(() -> unknown(task));
    }

    /** The year a task of {@code annualReport} is about. */
    static int year(CurrentTask task) {
        return ReportNumber.yearOf(task.businessKey()).orElseThrow(() -> unknown(task));
    }

    static ReportNumber report(VariableScope scope) {
        return new ReportNumber(
                UnitReportProcess.Variables.YEAR.require(scope), UnitReportProcess.Variables.UNIT.require(scope));
    }

    private static IllegalStateException unknown(CurrentTask task) {
        return new IllegalStateException("No report: " + task.businessKey());
    }
}
