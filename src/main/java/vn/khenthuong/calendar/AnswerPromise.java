package vn.khenthuong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;

/**
 * The day a receipt promises an answer for: what the remaining steps may take together, no less. The review counts from the
 * receipt; the steps of the list from the closing of the round, or from the review where that ends later. Where the guidance of the
 * round gives a department a day, it has until then. Which steps these are stands in the decision table {@code answerPromise},
 * how long they may take in {@link Sla}.
 */
@Component
public class AnswerPromise {

    /** The decision in {@code processes/calendar/answer-promise.dmn}. */
    static final String DECISION = "answerPromise";

    private static final String OF_THE_DOSSIER = "REVIEW";
    private static final String OF_THE_LIST = "LIST";
    private static final String OF_THE_APPRAISAL = "APPRAISAL";
    private static final String OF_THE_DECISION = "DECISION";
    private static final String OF_THE_AGENCIES = "CONSULTATION";

    private final DecisionTables tables;
    private final Sla sla;
    private final WorkingDays workingDays;

    AnswerPromise(DecisionTables tables, Sla sla, WorkingDays workingDays) {
        this.tables = tables;
        this.sla = sla;
        this.workingDays = workingDays;
    }

    /**
     * The days that the guidance of a round gives to the departments; null where it gives none.
     *
     * @param consolidated last day of the focal agency for the list
     * @param submitted last day of the appraiser for its submission to the Chair
     */
    public record GivenDays(LocalDate consolidated, LocalDate submitted) {

        /** Of a guidance without such days. */
        public static final GivenDays NONE = new GivenDays(null, null);
    }

    /**
     * The last day on which the answer is in time.
     *
     * @param received day of the complete receipt
     * @param roundCloses last day on which units may submit in the round
     * @param ruleSet legal regime of the round, e.g. {@code B}
     * @param consulted whether agencies are asked before the review
     * @param given what the guidance of the round says
     * @throws CalendarMissingException when the count runs into a year without a published calendar
     */
    public LocalDate dayOf(
            LocalDate received, LocalDate roundCloses, String ruleSet, boolean consulted, GivenDays given) {
        var asked = consulted ? workingDays.plus(received, days(OF_THE_AGENCIES, ruleSet)) : received;
        var reviewed = workingDays.plus(asked, days(OF_THE_DOSSIER, ruleSet));
        var listBegins = later(reviewed, roundCloses);
        var consolidated = later(workingDays.plus(listBegins, days(OF_THE_LIST, ruleSet)), given.consolidated());
        var submitted = later(workingDays.plus(consolidated, days(OF_THE_APPRAISAL, ruleSet)), given.submitted());
        return workingDays.plus(submitted, days(OF_THE_DECISION, ruleSet));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private int days(String phase, String ruleSet) {
        return steps(phase).stream()
                .mapToInt(step -> sla.workingDays(step, ruleSet).orElseThrow())
                .sum();
    }

    private List<String> steps(String phase) {
        return tables.evaluate(DECISION, Map.of("phase", phase)).stream()
                .map(row -> (String) row.get("step"))
                .toList();
    }
}
