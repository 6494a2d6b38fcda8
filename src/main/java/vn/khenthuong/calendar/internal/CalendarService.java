package vn.khenthuong.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khenthuong.calendar.CalendarChange;
import vn.khenthuong.calendar.CalendarEffect;
import vn.khenthuong.calendar.CalendarKeeping;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DeadlinesMoved;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.calendar.RunningDeadlines;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;

/** Checks a calendar, stores it and has the running deadlines moved, all in one transaction. */
@Component
@Transactional
class CalendarService implements CalendarKeeping {

    private final CalendarRepository store;
    private final PublishedCalendar published;
    private final ObjectProvider<RunningDeadlines> deadlines;
    private final EnteredDocuments documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarService(
            CalendarRepository store,
            PublishedCalendar published,
            ObjectProvider<RunningDeadlines> deadlines,
            EnteredDocuments documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.published = published;
        this.deadlines = deadlines;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return store.years();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CalendarYear> find(int year) {
        return store.find(year);
    }

    @Override
    @Transactional(readOnly = true)
    public CalendarEffect preview(CalendarProposal proposal) {
        var before = store.find(proposal.year()).orElse(null);
        var after = checked(proposal, before);
        return new CalendarEffect(before, after, moved(after, RunningDeadlines::movedBy));
    }

    @Override
    public CalendarEffect publish(CalendarProposal proposal) {
        store.hold();
        var before = store.find(proposal.year()).orElse(null);
        var after = checked(proposal, before);
        var moved = moved(after, RunningDeadlines::move);
        var days = CalendarRules.withWeekends(after.year(), after.days());
        if (before == null) {
            store.insert(after, days);
        } else {
            store.update(after, days);
        }
        forgetOnceCommitted();
        if (!moved.isEmpty()) {
            events.publishEvent(new DeadlinesMoved(after.year(), after.document(), moved));
        }
        return new CalendarEffect(before, after, moved);
    }

    private CalendarYear checked(CalendarProposal proposal, CalendarYear before) {
        var rules = new CalendarRules(today());
        rules.requireCurrent(proposal, before);
        var errors = new InputErrors();
        rules.check(proposal, before, errors);
        var document = errors.gather(() -> documents.check(proposal.document(), "Số văn bản", "Ngày văn bản"));
        errors.refuse();
        var by = document.orElseThrow();
        return new CalendarYear(
                proposal.year(),
                before == null ? 1 : before.version() + 1,
                before == null ? "Theo " + by.cited() : before.source(),
                by,
                CalendarRules.named(proposal.days(), before, by));
    }

    /** Over the days as they are stored, not as they are remembered. */
    private List<MovedDeadline> moved(
            CalendarYear after, BiFunction<RunningDeadlines, CalendarChange, List<MovedDeadline>> work) {
        var present = store.load();
        if (!present.covers(after.year())) {
            return List.of();
        }
        var future = present.with(
                after.year(),
                CalendarRules.withWeekends(after.year(), after.days()).stream()
                        .collect(Collectors.toMap(SpecialDay::day, SpecialDay::kind)));
        var change =
                new CalendarChange(new PublishedCalendar(() -> present), new PublishedCalendar(() -> future), today());
        return deadlines
                .orderedStream()
                .flatMap(some -> work.apply(some, change).stream())
                .sorted(Comparator.comparing(MovedDeadline::from).thenComparing(MovedDeadline::subject))
                .toList();
    }

    private void forgetOnceCommitted() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                published.forget();
            }
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
