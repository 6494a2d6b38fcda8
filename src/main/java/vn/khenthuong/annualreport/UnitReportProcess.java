package vn.khenthuong.annualreport;

import java.time.Instant;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;

/** Names of {@code unit-report.bpmn}. Its business key is the number of the report, e.g. {@code BC2026-DAM-RONG}. */
public final class UnitReportProcess {

    public static final String KEY = "unitReport";

    private UnitReportProcess() {}

    /** The user tasks. */
    public static final class Tasks {

        public static final UserTask<PrepareReport> PREPARE_REPORT =
                UserTask.of(KEY, "userTask_prepareReport", PrepareReport.class);
        public static final UserTask<SignReport> SIGN_REPORT =
                UserTask.of(KEY, "userTask_signReport", SignReport.class).explaining(SignReport.RETURN);

        private Tasks() {}
    }

    /** What the unit's officer does with a report. */
    public enum PrepareReport {
        SUBMIT
    }

    /** What the unit's head does with a report. */
    public enum SignReport {
        APPROVE,
        RETURN
    }

    /** Routing facts; those it shares with the year that calls it are the year's. */
    public static final class Variables {

        public static final ProcessVariable<Integer> YEAR = AnnualReportProcess.Variables.YEAR;
        public static final ProcessVariable<String> UNIT = AnnualReportProcess.Variables.UNIT;
        public static final ProcessVariable<Instant> REPORT_DEADLINE = AnnualReportProcess.Variables.REPORT_DEADLINE;
        public static final ProcessVariable<Boolean> REMINDER_LEFT = ProcessVariable.flag("reminderLeft");
        public static final ProcessVariable<Instant> REMINDER_AT = ProcessVariable.instant("reminderAt");

        /** What the timer of the model deployed before reads instead; reports that were running then have it stored. */
        public static final ProcessVariable<Instant> NEXT_REMINDER = ProcessVariable.instant("nextReminder");

        public static final ProcessVariable<Integer> REMINDERS_SENT = ProcessVariable.wholeNumber("remindersSent");

        private Variables() {}
    }
}
