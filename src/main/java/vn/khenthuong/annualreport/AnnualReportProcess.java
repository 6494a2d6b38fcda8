package vn.khenthuong.annualreport;

import java.time.Instant;
import vn.khenthuong.engine.ProcessVariable;

/** Names of {@code annual-report.bpmn}. Its business key is the code of the year, e.g. {@code BC2026}. */
public final class AnnualReportProcess {

    public static final String KEY = "annualReport";

    private AnnualReportProcess() {}

    public static final class Elements {

        public static final String OPEN_YEAR = "serviceTask_openYear";
        public static final String CONSOLIDATE_REPORT = "userTask_consolidateReport";
        public static final String CONSOLIDATE_FOR_BOARD = "userTask_consolidateForBoard";

        private Elements() {}
    }

    public static final class Variables {

        public static final ProcessVariable<Integer> YEAR = ProcessVariable.wholeNumber("year");
        public static final ProcessVariable<Boolean> YEAR_OPENED = ProcessVariable.flag("yearOpened");
        public static final ProcessVariable<Integer> UNIT_COUNT = ProcessVariable.wholeNumber("unitCount");
        public static final ProcessVariable<Boolean> ALL_DELIVERED = ProcessVariable.flag("allDelivered");
        public static final ProcessVariable<Instant> REPORT_DEADLINE = ProcessVariable.instant("reportDeadline");

        /** Of one pass through the units, counted from 0 by the engine. */
        public static final ProcessVariable<Integer> POSITION = ProcessVariable.wholeNumber("loopCounter");

        public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        public static final ProcessVariable<String> REPORT = ProcessVariable.text("report");

        private Variables() {}
    }
}
