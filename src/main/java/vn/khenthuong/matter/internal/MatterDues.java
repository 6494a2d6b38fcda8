package vn.khenthuong.matter.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.ReminderLadder;
import vn.khenthuong.calendar.ReminderRule;
import vn.khenthuong.calendar.ReminderRule.Stage;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.DailyLook;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.matter.MatterEvent;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;

/**
 * Reminds of the day a matter is to be concluded or answered, and climbs when it has passed: by the ladder of the step that waits for it.
 * Each rung is told once, whatever node looks; nobody is told on a day off.
 */
@Component
class MatterDues implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(MatterDues.class);

    private final MatterRepository store;
    private final MatterRules rules;
    private final Nominations nominations;
    private final ReminderLadder ladder;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final DailyLook look;

    MatterDues(
            MatterRepository store,
            MatterRules rules,
            Nominations nominations,
            ReminderLadder ladder,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.nominations = nominations;
        this.ladder = ladder;
        this.workingDays = workingDays;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.look = new DailyLook(clock);
    }

    @Override
    public Instant nextAt() {
        return look.nextAt();
    }

    @Override
    public void run() {
        look.take(day -> {
            transaction.executeWithoutResult(status -> tell(day));
            return true;
        });
    }

    private void tell(LocalDate day) {
        for (var matter : store.open()) {
            try {
                tell(matter, day);
            } catch (CalendarMissingException uncounted) {
                log.warn("No reminder for matter {}: {}", matter.id(), uncounted.getMessage());
            }
        }
    }

    private void tell(MatterRow matter, LocalDate day) {
        if (!workingDays.isWorkingDay(day)) {
            return;
        }
        var now = clock.instant();
        List<ReminderRule> fresh =
                ladder
                        .reached(
                                Tasks.RESOLVE_HOLD.id(),
                                Deadline.endOf(matter.due()).instant(),
                                day)
                        .stream()
                        .filter(rung -> store.told(matter.id(), rung, now))
                        .toList();
        if (fresh.isEmpty()) {
            return;
        }
        var dossier = nominations.require(matter.dossier());
        Set<String> groups = new HashSet<>();
        fresh.forEach(rung -> groups.addAll(groups(rung, matter.recorder(), dossier)));
        if (!groups.isEmpty()) {
            events.publishEvent(new MatterEvent.Due(
                    matter.dossier(),
                    dossier.round(),
                    dossier.unit(),
                    matter.title(),
                    matter.due(),
                    fresh.get(0).stage() == Stage.ESCALATE,
                    groups));
        }
    }

    private Set<String> groups(ReminderRule rung, Recorder recorder, DossierSnapshot dossier) {
        return switch (rung.recipients()) {
            case HOLDERS -> rules.officers(recorder, dossier);
            case HEAD -> rules.heads(recorder, dossier);
            case SUPERVISORS -> rules.supervisors(recorder, dossier);
        };
    }
}
