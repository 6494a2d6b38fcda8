package vn.khenthuong.annualreport;

import java.time.Instant;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;

/** Names of {@code annual-report.bpmn}. Its business key is the code of the year, e.g. {@code BC2026}. */
public final class AnnualReportProcess {

    public static final String KEY = "annualReport";

    private AnnualReportProcess() {}

    /** The user tasks. */
    public static final class Tasks {

        public static final UserTask<Consolidate> CONSOLIDATE_REPORT =
                UserTask.of(KEY, "userTask_consolidateReport", Consolidate.class);
        public static final UserTask<Consolidate> CONSOLIDATE_FOR_BOARD =
                UserTask.of(KEY, "userTask_consolidateForBoard", Consolidate.class);

        public static final UserTask<Sign> SIGN_CONSOLIDATED_REPORT =
                UserTask.of(KEY, "userTask_signConsolidatedReport", Sign.class).explaining(Sign.RETURN);
        public static final UserTask<Sign> SIGN_BOARD_REPORT =
                UserTask.of(KEY, "userTask_signBoardReport", Sign.class).explaining(Sign.RETURN);
        public static final UserTask<Sign> SIGN_BOARD_REPORT_BY_CHAIR =
                UserTask.of(KEY, "userTask_signBoardReportByChair", Sign.class).explaining(Sign.RETURN);
        public static final UserTask<Issue> ISSUE_BOARD_REPORT =
                UserTask.of(KEY, "userTask_issueBoardReport", Issue.class);

        private Tasks() {}
    }

    /** What is done with the reports of a year. */
    public enum Consolidate {
        SUBMIT
    }

    /** What somebody does with a consolidated report who is to sign it. */
    public enum Sign {
        APPROVE,
        RETURN
    }

    /** What the clerk does with the report the Chair signed. */
    public enum Issue {
        ISSUE
    }

    /** Ids of other elements. */
    public static final class Elements {

        public static final String OPEN_YEAR = "serviceTask_openYear";
        public static final String REPORT_DEADLINE = "event_reportDeadline";

        private Elements() {}
    }

    /** Messages about what happens to a year of reports and to its reports. */
    public static final class Messages {

        public static final String ALL_DELIVERED = "report.allDelivered";
        public static final String EXTENDED = "report.extended";
        public static final String YEAR_CLOSED = "report.yearClosed";

        private Messages() {}
    }

    /** Routing facts. */
    public static final class Variables {

        public static final ProcessVariable<Integer> YEAR = ProcessVariable.wholeNumber("year");
        public static final ProcessVariable<Boolean> YEAR_OPENED = ProcessVariable.flag("yearOpened");
        public static final ProcessVariable<Integer> UNIT_COUNT = ProcessVariable.wholeNumber("unitCount");
        public static final ProcessVariable<Boolean> ALL_DELIVERED = ProcessVariable.flag("allDelivered");
        public static final ProcessVariable<Instant> REPORT_DEADLINE = DueDateFacts.REPORT_DEADLINE;

        /** Of one pass through the units, counted from 0 by the engine. */
        public static final ProcessVariable<Integer> POSITION = ProcessVariable.wholeNumber("loopCounter");

        public static final ProcessVariable<String> UNIT = InstanceUnit.UNIT;
        public static final ProcessVariable<String> REPORT = ProcessVariable.text("report");

        private Variables() {}
    }
}
