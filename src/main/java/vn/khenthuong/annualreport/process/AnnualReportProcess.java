package vn.khenthuong.annualreport.process;

import java.time.Instant;
import vn.khenthuong.platform.process.ProcessVariable;

/** Names of {@code annual-report.bpmn}. Its business key is the code of the year, e.g. {@code BC2026}. */
final class AnnualReportProcess {

    static final String KEY = "annualReport";

    private AnnualReportProcess() {}

    static final class Elements {

        static final String OPEN_YEAR = "serviceTask_openYear";
        static final String CONSOLIDATE_REPORT = "userTask_consolidateReport";
        static final String CONSOLIDATE_FOR_BOARD = "userTask_consolidateForBoard";

        private Elements() {}
    }

    static final class Variables {

        static final ProcessVariable<Integer> YEAR = ProcessVariable.wholeNumber("year");
        static final ProcessVariable<Boolean> YEAR_OPENED = ProcessVariable.flag("yearOpened");
        static final ProcessVariable<Integer> UNIT_COUNT = ProcessVariable.wholeNumber("unitCount");
        static final ProcessVariable<Boolean> ALL_DELIVERED = ProcessVariable.flag("allDelivered");
        static final ProcessVariable<Instant> REPORT_DEADLINE = ProcessVariable.instant("reportDeadline");

        /** Of one pass through the units, counted from 0 by the engine. */
        static final ProcessVariable<Integer> POSITION = ProcessVariable.wholeNumber("loopCounter");

        static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        static final ProcessVariable<String> REPORT = ProcessVariable.text("report");

        private Variables() {}
    }
}
