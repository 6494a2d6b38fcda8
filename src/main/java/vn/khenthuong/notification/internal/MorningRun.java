package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.calendar.CalendarMissingException;
import vn.khenthuong.calendar.ReminderLadder;
import vn.khenthuong.calendar.ReminderRule;
import vn.khenthuong.calendar.ReminderRule.Stage;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.notification.NoticePreferences;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.notification.internal.ScheduledRuns.Run;
import vn.khenthuong.organization.Organization;

/**
 * Every working morning: looks at the due dates of all open steps, remembers which reminders and escalations they have reached,
 * and writes every official one digest. There is no timer for a step, so a step costs nothing while it waits; a due date that
 * moves takes its reminders along, because they are counted from it each morning. After an outage the morning is made up for
 * once, with what is true then.
 */
@Component
class MorningRun implements ScheduledWork {

    private static final Logger log = LoggerFactory.getLogger(MorningRun.class);
    private static final String NAME = "digest";
    private static final int WORKING_DAYS_OF_A_WEEK = 5;

    private final ScheduledRuns runs;
    private final OpenSteps steps;
    private final ReminderLadder ladder;
    private final WorkingDays workingDays;
    private final StepAlerts alerts;
    private final Organization organization;
    private final NoticePreferences preferences;
    private final ToldBefore toldBefore;
    private final DigestComposer composer;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final PresentNotices settings;
    private final Clock clock;

    /** The last day on which there is nothing more to do; null before this node has looked. */
    private volatile LocalDate finished;

    MorningRun(
            ScheduledRuns runs,
            OpenSteps steps,
            ReminderLadder ladder,
            WorkingDays workingDays,
            StepAlerts alerts,
            Organization organization,
            NoticePreferences preferences,
            ToldBefore toldBefore,
            DigestComposer composer,
            Outbox outbox,
            TransactionOperations transaction,
            PresentNotices settings,
            Clock clock) {
        this.runs = runs;
        this.steps = steps;
        this.ladder = ladder;
        this.workingDays = workingDays;
        this.alerts = alerts;
        this.organization = organization;
        this.preferences = preferences;
        this.toldBefore = toldBefore;
        this.composer = composer;
        this.outbox = outbox;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Instant nextAt() {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        return morning(today.equals(finished) ? today.plusDays(1) : today);
    }

    @Override
    public void run() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, HomeZone.ID);
        if (now.isBefore(morning(today))) {
            return;
        }
        if (isWorked(today)) {
            transaction.executeWithoutResult(
                    status -> runs.begin(NAME, today, now).ifPresent(run -> write(run, today, now)));
        }
        finished = today;
    }

    private Instant morning(LocalDate day) {
        return day.atTime(settings.present().digestTime()).atZone(HomeZone.ID).toInstant();
    }

    /** A year without a calendar has no mornings; nobody is told on a guessed day. */
    private boolean isWorked(LocalDate day) {
        try {
            return workingDays.isWorkingDay(day);
        } catch (CalendarMissingException missing) {
            log.error("No digest on {}: {}", day, missing.getMessage());
            return false;
        }
    }

    private void write(Run run, LocalDate today, Instant now) {
        var since = run.before().orElseGet(() -> morning(workingDayBefore(today)));
        var standings = steps.all().stream()
                .map(step -> standing(step, since, today, now))
                .filter(StepStatus::isNews)
                .toList();
        if (!standings.isEmpty()) {
            alerts.record(standings, new Audience(organization, today), now);
            outbox.add(composer.compose(
                    standings, preferences.all(), toldBefore.thisMorning(standings, since, now), today));
        }
    }

    /** What came in since then is new on the first morning of all; what came in on days off too. */
    private LocalDate workingDayBefore(LocalDate day) {
        try {
            return workingDays.lastWorkingDayUpTo(day.minusDays(1));
        } catch (CalendarMissingException missing) {
            log.warn("The working day before {} is not known: {}", day, missing.getMessage());
            return day.minusDays(1);
        }
    }

    private StepStatus standing(OpenStep step, Instant since, LocalDate today, Instant now) {
        var reached = rungs(step, today);
        var overdue = !now.isBefore(step.dueAt());
        return new StepStatus(
                step,
                step.createdAt().isAfter(since),
                overdue,
                overdue && isPressing(step, today),
                reached,
                reached.stream()
                        .filter(rung -> !step.told().contains(rung.key()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A step whose lateness cannot be counted is told each morning. */
    private boolean isPressing(OpenStep step, LocalDate today) {
        try {
            return isPressing(workingDays.between(new Deadline(step.dueAt()).lastDay(), today));
        } catch (CalendarMissingException uncounted) {
            log.warn("How late {} of {} is cannot be counted: {}", step.step(), step.number(), uncounted.getMessage());
            return true;
        }
    }

    /** Whether a step that is so many working days late is a reason to write this morning. */
    private boolean isPressing(int workingDaysLate) {
        var daily = settings.present().overdueDaily();
        return workingDaysLate <= daily || (workingDaysLate - daily) % WORKING_DAYS_OF_A_WEEK == 0;
    }

    /**
     * What the step has reached, without the reminders that lay behind it when it came in: then its due date is told with it as
     * new. A step that cannot be judged keeps nobody else from his digest.
     */
    private List<ReminderRule> rungs(OpenStep step, LocalDate today) {
        try {
            var reached = ladder.reached(step.step(), step.dueAt(), today);
            if (reached.stream().noneMatch(rung -> rung.stage() == Stage.REMIND)) {
                return reached;
            }
            var passed = ladder.reached(step.step(), step.dueAt(), lastMorningBefore(step.createdAt()));
            return reached.stream().filter(rung -> !passed.contains(rung)).toList();
        } catch (CalendarMissingException | IllegalArgumentException unjudged) {
            log.warn("No reminders for {} of {}: {}", step.step(), step.number(), unjudged.getMessage());
            return List.of();
        }
    }

    private LocalDate lastMorningBefore(Instant instant) {
        var day = LocalDate.ofInstant(instant, HomeZone.ID);
        return workingDays.lastWorkingDayUpTo(instant.isBefore(morning(day)) ? day.minusDays(1) : day);
    }
}
