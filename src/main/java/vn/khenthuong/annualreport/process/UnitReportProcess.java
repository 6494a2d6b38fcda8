package vn.khenthuong.annualreport.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.VariableScope;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.platform.process.ProcessVariable;

/** Names of {@code unit-report.bpmn}. Its business key is the number of the report, e.g. {@code BC2026-DAM-RONG}. */
final class UnitReportProcess {

    static final String KEY = "unitReport";

    private UnitReportProcess() {}

    static ReportNumber report(VariableScope scope) {
        return new ReportNumber(Variables.YEAR.require(scope), Variables.UNIT.require(scope));
    }

    static final class Elements {

        static final String PREPARE_REPORT = "userTask_prepareReport";
        static final String SIGN_REPORT = "userTask_signReport";

        private Elements() {}
    }

    static final class Variables {

        static final ProcessVariable<Integer> YEAR = ProcessVariable.wholeNumber("year");
        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<Instant> REPORT_DEADLINE = ProcessVariable.instant("reportDeadline");
        static final ProcessVariable<Boolean> REMINDER_LEFT = ProcessVariable.flag("reminderLeft");
        static final ProcessVariable<Instant> REMINDER_AT = ProcessVariable.instant("reminderAt");
        static final ProcessVariable<Integer> REMINDERS_SENT = ProcessVariable.wholeNumber("remindersSent");
        static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

        private Variables() {}
    }
}
