package vn.khenthuong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.kernel.HomeZone;

/**
 * Time limits of the steps, from the decision table {@code sla}. The tables shipped with a release do not change while it runs,
 * so an answer is asked for once.
 */
@Component
public class Sla {

    /** The decision in {@code processes/calendar/sla.dmn}. */
    static final String DECISION = "sla";

    /** The regime in force when the movement began; also right for what belongs to no round. */
    public static final String DEFAULT_RULE_SET = "A";

    private final DecisionTables tables;
    private final WorkingDays workingDays;
    private final Map<Question, TimeLimit> answers = new ConcurrentHashMap<>();

    Sla(DecisionTables tables, WorkingDays workingDays) {
        this.tables = tables;
        this.workingDays = workingDays;
    }

    /**
     * The time limit of a step.
     *
     * @param step id of the user task
     * @param ruleSet legal regime of the round, e.g. {@code B} (Luật Thi đua, khen thưởng 2003 or 2022)
     * @throws IllegalArgumentException when the table has no row for them
     */
    public TimeLimit limit(String step, String ruleSet) {
        return answers.computeIfAbsent(new Question(step, ruleSet), this::ask);
    }

    /**
     * What the due date of a step is counted from, whatever the legal regime.
     *
     * @throws IllegalArgumentException when the table has no row for the step
     */
    public TimeLimit.Basis basis(String step) {
        return limit(step, DEFAULT_RULE_SET).basis();
    }

    /**
     * Working days a step may take, or empty where the step is due at the unit deadline of its round or at that of the annual report.
     *
     * @param step id of the user task
     * @param ruleSet e.g. {@code B}
     * @throws IllegalArgumentException when the table has no row for them
     */
    public OptionalInt workingDays(String step, String ruleSet) {
        var days = limit(step, ruleSet).workingDays();
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /**
     * 24:00 of the last allowed day when a step with that many working days starts at the given instant; the day of the start
     * is day 0, whatever the hour. For deadlines that are stored: the calendar stands until the transaction ends.
     *
     * @throws CalendarMissingException when the count runs into a year without a published calendar
     * @throws vn.khenthuong.kernel.ConflictException while the calendar is being changed
     */
    public Instant dueAt(Instant start, int workingDays) {
        return this.workingDays.settled().endOf(LocalDate.ofInstant(start, HomeZone.ID), workingDays);
    }

    private TimeLimit ask(Question question) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("step", question.step);
        inputs.put("ruleSet", question.ruleSet);
        var row = tables.evaluate(DECISION, inputs).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No time limit for step '%s' under rule set '%s'".formatted(question.step, question.ruleSet)));
        var days = (Number) row.get("workingDays");
        return new TimeLimit(TimeLimit.Basis.valueOf((String) row.get("basis")), days == null ? null : days.intValue());
    }

    private record Question(String step, String ruleSet) {}
}
