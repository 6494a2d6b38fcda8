package vn.khenthuong.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.ReminderRule.Recipients;
import vn.khenthuong.calendar.ReminderRule.Stage;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.kernel.Deadline;

/**
 * When the people around a step are reminded of its due date, and to whom it climbs when that has passed: the decision table
 * {@code reminderLadder}. Asked once for each step, as {@link Sla}.
 */
@Component
public class ReminderLadder {

    /** The decision in {@code processes/calendar/sla.dmn}. */
    static final String DECISION = "reminderLadder";

    private final DecisionTables tables;
    private final Sla sla;
    private final WorkingDays workingDays;
    private final Map<String, List<ReminderRule>> answers = new ConcurrentHashMap<>();

    ReminderLadder(DecisionTables tables, Sla sla, WorkingDays workingDays) {
        this.tables = tables;
        this.sla = sla;
        this.workingDays = workingDays;
    }

    /**
     * Every rung of a step.
     *
     * @param step id of the user task
     * @throws IllegalArgumentException when the step has no time limit
     */
    public List<ReminderRule> rungs(String step) {
        return answers.computeIfAbsent(step, this::ask);
    }

    /**
     * The rungs of a step that the day has reached: reminders with no more working days left after it than theirs, as long as
     * the due date has not passed; escalations with at least as many working days passed. Only days between the due date and
     * the given one are looked at.
     *
     * @param dueAt the first instant that is too late
     * @throws CalendarMissingException when a day between them has no published calendar
     */
    public List<ReminderRule> reached(String step, Instant dueAt, LocalDate day) {
        var lastDay = new Deadline(dueAt).lastDay();
        if (day.isAfter(lastDay)) {
            var passed = workingDays.between(lastDay, day);
            return of(step, Stage.ESCALATE, rung -> rung.workingDays() <= passed);
        }
        var left = workingDays.between(day, lastDay);
        return of(step, Stage.REMIND, rung -> rung.workingDays() >= left);
    }

    private List<ReminderRule> of(String step, Stage stage, Predicate<ReminderRule> reached) {
        return rungs(step).stream()
                .filter(rung -> rung.stage() == stage)
                .filter(reached)
                .toList();
    }

    private List<ReminderRule> ask(String step) {
        Map<String, Object> inputs =
                Map.of("step", step, "basis", sla.basis(step).name());
        return tables.evaluate(DECISION, inputs).stream()
                .map(row -> new ReminderRule(
                        Stage.valueOf((String) row.get("stage")),
                        ((Number) row.get("workingDays")).intValue(),
                        Recipients.valueOf((String) row.get("recipients"))))
                .toList();
    }
}
