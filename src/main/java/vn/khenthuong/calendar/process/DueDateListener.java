package vn.khenthuong.calendar.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.calendar.DueDateFacts;
import vn.khenthuong.calendar.GivenDeadlines;
import vn.khenthuong.calendar.LaterWork;
import vn.khenthuong.calendar.RestingWork;
import vn.khenthuong.calendar.Sla;

/**
 * Gives every user task its due date when it is created: the first instant that is too late. A year without a calendar refuses
 * the step before it, so nothing is ever due on a guessed day. What comes to work that stands still has none until that goes on.
 */
@Component
class DueDateListener implements TaskListener {

    private final Sla sla;
    private final Clock clock;
    private final Supplier<List<RestingWork>> resting;
    private final Supplier<List<GivenDeadlines>> given;
    private final Supplier<List<LaterWork>> later;

    /** The three are looked up late: who knows them uses the engine, which is built with this. */
    DueDateListener(
            Sla sla,
            Clock clock,
            ObjectProvider<RestingWork> resting,
            ObjectProvider<GivenDeadlines> given,
            ObjectProvider<LaterWork> later) {
        this.sla = sla;
        this.clock = clock;
        this.resting = SingletonSupplier.of(() -> resting.stream().toList());
        this.given = SingletonSupplier.of(() -> given.stream().toList());
        this.later = SingletonSupplier.of(() -> later.stream().toList());
    }

    @Override
    public void notify(DelegateTask task) {
        var due = dueAt(task);
        var made = new RestingWork.NewTask(
                task.getId(), task.getTaskDefinitionKey(), task.getExecution().getProcessBusinessKey(), due);
        task.setDueDate(rests(made) ? null : Date.from(latest(made)));
    }

    private boolean rests(RestingWork.NewTask made) {
        return resting.get().stream().anyMatch(work -> work.keeps(made));
    }

    private Instant latest(RestingWork.NewTask made) {
        return later.get().stream()
                .flatMap(work -> work.dueAt(made).stream())
                .reduce(made.due(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private Instant dueAt(DelegateTask task) {
        var execution = task.getExecution();
        var limit = sla.limit(
                task.getTaskDefinitionKey(),
                DueDateFacts.RULE_SET.find(execution).orElse(Sla.DEFAULT_RULE_SET));
        return switch (limit.basis()) {
            case UNIT_DEADLINE -> DueDateFacts.UNIT_DEADLINE.require(execution);
            case REPORT_DEADLINE -> DueDateFacts.REPORT_DEADLINE.require(execution);
            case SUPPLEMENT -> DueDateFacts.SUPPLEMENT_DEADLINE.require(execution);
            case WORKING_DAYS ->
                given(task)
                        .orElseGet(
                                () -> sla.dueAt(clock.instant(), daysLeft(task).orElse(limit.workingDays())));
        };
    }

    private Optional<Instant> given(DelegateTask task) {
        var now = clock.instant();
        return given.get().stream()
                .flatMap(deadlines ->
                        deadlines
                                .dueAt(
                                        task.getTaskDefinitionKey(),
                                        task.getExecution().getProcessBusinessKey())
                                .stream())
                .filter(deadline -> deadline.isAfter(now))
                .findFirst();
    }

    /** A step whose clock stood meanwhile, as the reception's during a supplement, has only what it has not used. */
    private static Optional<Integer> daysLeft(DelegateTask task) {
        return DueDateFacts.daysLeft(task.getTaskDefinitionKey()).find(task.getExecution());
    }
}
