package vn.khenthuong.annualreport;

import java.time.Instant;
import vn.khenthuong.engine.ProcessVariable;

/** Names of {@code unit-report.bpmn}. Its business key is the number of the report, e.g. {@code BC2026-DAM-RONG}. */
public final class UnitReportProcess {

    public static final String KEY = "unitReport";

    private UnitReportProcess() {}

    public static final class Elements {

        public static final String PREPARE_REPORT = "userTask_prepareReport";
        public static final String SIGN_REPORT = "userTask_signReport";

        private Elements() {}
    }

    public static final class Variables {

        public static final ProcessVariable<Integer> YEAR = ProcessVariable.wholeNumber("year");
        public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        public static final ProcessVariable<Instant> REPORT_DEADLINE = ProcessVariable.instant("reportDeadline");
        public static final ProcessVariable<Boolean> REMINDER_LEFT = ProcessVariable.flag("reminderLeft");
        public static final ProcessVariable<Instant> REMINDER_AT = ProcessVariable.instant("reminderAt");
        public static final ProcessVariable<Integer> REMINDERS_SENT = ProcessVariable.wholeNumber("remindersSent");
        public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

        private Variables() {}
    }
}
