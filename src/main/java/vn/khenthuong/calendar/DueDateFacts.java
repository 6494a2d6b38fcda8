package vn.khenthuong.calendar;

import java.time.Instant;
import vn.khenthuong.engine.ProcessVariable;

/** The routing facts that due dates depend on, whatever the process. */
public final class DueDateFacts {

    /** Legal regime of the round. */
    public static final ProcessVariable<String> RULE_SET = ProcessVariable.text("ruleSet");

    /** Until when the unit may nominate in its round. */
    public static final ProcessVariable<Instant> UNIT_DEADLINE = ProcessVariable.instant("unitDeadline");

    /** Until when the unit owes its report of the year. */
    public static final ProcessVariable<Instant> REPORT_DEADLINE = ProcessVariable.instant("reportDeadline");

    /** Until when the unit may supplement its dossier. */
    public static final ProcessVariable<Instant> SUPPLEMENT_DEADLINE = ProcessVariable.instant("supplementDeadline");

    private static final String DAYS_LEFT = "daysLeft_";

    private DueDateFacts() {}

    /**
     * The working days a step has left whose clock stood meanwhile, as the reception's during a supplement.
     *
     * @param step id of the user task
     */
    public static ProcessVariable<Integer> daysLeft(String step) {
        return ProcessVariable.wholeNumber(DAYS_LEFT + step);
    }
}
