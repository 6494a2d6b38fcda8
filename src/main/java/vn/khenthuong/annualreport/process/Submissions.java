package vn.khenthuong.annualreport.process;

import java.util.Map;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.platform.form.TaskAtHand;

/** What the tasks of the report have in common. */
final class Submissions {

    static final String OUTCOME = "outcome";

    /** The outcome of a task that can only be handed in: chosen beforehand, and taken for granted where it is not sent. */
    static final Map<String, Object> ONLY_SUBMIT = Map.of(OUTCOME, "SUBMIT");

    private Submissions() {}

    /** The report a task of {@code unitReport} is about. */
    static ReportNumber report(TaskAtHand task) {
        return ReportNumber.parse(task.businessKey()).orElseThrow(() -> unknown(task));
    }

    /** The year a task of {@code annualReport} is about. */
    static int year(TaskAtHand task) {
        return ReportNumber.yearOf(task.businessKey()).orElseThrow(() -> unknown(task));
    }

    private static IllegalStateException unknown(TaskAtHand task) {
        return new IllegalStateException("No report: " + task.businessKey());
    }
}
