package vn.khenthuong.calendar.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.engine.ProcessVariable;

/**
 * Gives every user task its due date when it is created: the first instant that is too late. A year without a calendar refuses
 * the step before it, so nothing is ever due on a guessed day.
 */
@Component
class DueDateListener implements TaskListener {

    private static final ProcessVariable<String> RULE_SET = ProcessVariable.text("ruleSet");
    private static final ProcessVariable<Instant> UNIT_DEADLINE = ProcessVariable.instant("unitDeadline");
    private static final ProcessVariable<Instant> REPORT_DEADLINE = ProcessVariable.instant("reportDeadline");
    private static final ProcessVariable<Instant> SUPPLEMENT_DEADLINE = ProcessVariable.instant("supplementDeadline");

    /** With the id of the step: the working days it still has. */
    private static final String DAYS_LEFT = "daysLeft_";

    private final Sla sla;
    private final Clock clock;

    DueDateListener(Sla sla, Clock clock) {
        this.sla = sla;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setDueDate(Date.from(dueAt(task)));
    }

    private Instant dueAt(DelegateTask task) {
        var execution = task.getExecution();
        var limit =
                sla.limit(task.getTaskDefinitionKey(), RULE_SET.find(execution).orElse(Sla.DEFAULT_RULE_SET));
        return switch (limit.basis()) {
            case UNIT_DEADLINE -> UNIT_DEADLINE.require(execution);
            case REPORT_DEADLINE -> REPORT_DEADLINE.require(execution);
            case SUPPLEMENT -> SUPPLEMENT_DEADLINE.require(execution);
            case WORKING_DAYS -> sla.dueAt(clock.instant(), daysLeft(task).orElse(limit.workingDays()));
        };
    }

    /** A step whose clock stood meanwhile, as the reception's during a supplement, has only what it has not used. */
    private static Optional<Integer> daysLeft(DelegateTask task) {
        return ProcessVariable.wholeNumber(DAYS_LEFT + task.getTaskDefinitionKey())
                .find(task.getExecution());
    }
}
