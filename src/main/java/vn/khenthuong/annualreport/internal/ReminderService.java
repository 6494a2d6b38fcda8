package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.ReminderDays;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminderDue;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.TransactionRowCache;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Reminders of one report, by the plan of its year. */
@Component
class ReminderService implements ReportReminders {

    private final ReportRepository store;
    private final ReportYears years;
    private final ReportSettings settings;
    private final ReminderDays days;
    private final WorkingDays workingDays;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionRowCache<ReportNumber, Outlook> afterReminder = new TransactionRowCache<>();

    ReminderService(
            ReportRepository store,
            ReportYears years,
            ReportSettings settings,
            ReminderDays days,
            WorkingDays workingDays,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.settings = settings;
        this.days = days;
        this.workingDays = workingDays;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outlook outlook(ReportNumber number) {
        return afterReminder.find(number).orElseGet(() -> read(number));
    }

    private Outlook read(ReportNumber number) {
        var duty = require(number);
        var next = isOwed(duty.report())
                ? plan(duty).next(duty.lastReminded(), clock.instant()).map(ReminderPlan.Planned::at)
                : Optional.<Instant>empty();
        return new Outlook(next, duty.report().reminders());
    }

    @Override
    @Transactional
    public void remind(ReportNumber number, String processInstanceId) {
        years.lock(number.year());
        // Not in one statement with the lock: who had to wait for it would read what was true before.
        var duty = require(number);
        if (isOwed(duty.report())) {
            var plan = plan(duty);
            var now = clock.instant();
            plan.newestDue(duty.lastReminded(), now)
                    .flatMap(due -> remind(duty.report(), due, processInstanceId, now))
                    .ifPresent(reminder -> afterReminder.keep(
                            number,
                            new Outlook(
                                    plan.next(reminder.day(), now).map(ReminderPlan.Planned::at),
                                    duty.report().reminders() + (reminder.isGiven() ? 1 : 0))));
        }
    }

    @Override
    public boolean isPlanned(ReportNumber number, LocalDate day, Role role) {
        var duty = require(number);
        return isOwed(duty.report())
                && plan(duty)
                        .next(duty.lastReminded(), clock.instant())
                        .filter(planned -> planned.day().equals(day))
                        .filter(planned -> role == Role.OFFICER || planned.toHead())
                        .isPresent();
    }

    @Override
    public List<Reminder> history(ReportNumber number) {
        return store.reminders(number);
    }

    /** A reminder that comes late says what is so today. Empty when it was recorded before. */
    private Optional<Reminder> remind(
            UnitReport report, ReminderPlan.Planned due, String processInstanceId, Instant now) {
        var passed = !now.isBefore(report.deadline());
        var kind = passed ? ReminderKind.OVERDUE : due.kind();
        var recipients = recipients(report.number().unit(), due.toHead() || passed);
        var reminder = new Reminder(due.day(), kind, now, recipients.size());
        if (!store.insert(report.number(), reminder)) {
            return Optional.empty();
        }
        var lastDay = new Deadline(report.deadline()).lastDay();
        events.publishEvent(new ReportReminderDue(
                report.number(),
                processInstanceId,
                kind,
                due.day(),
                Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.ofInstant(now, HomeZone.ID), lastDay)),
                recipients,
                report.deadline()));
        return Optional.of(reminder);
    }

    private List<Official> recipients(String unit, boolean withHead) {
        return (withHead ? Stream.of(Role.OFFICER, Role.HEAD) : Stream.of(Role.OFFICER))
                .flatMap(role -> organization.membersOf(role.of(unit), Work.REPORTS).stream())
                .filter(Official::hasAddress)
                .distinct()
                .toList();
    }

    private static boolean isOwed(UnitReport report) {
        return report.state() == ReportState.OWED || report.state() == ReportState.PREPARED;
    }

    private ReminderPlan plan(ReportRepository.Duty duty) {
        return new ReminderPlan(
                duty.report().deadline(), duty.openedAt(), workingDays, settings.withDaysAhead(days.daysAhead()));
    }

    private ReportRepository.Duty require(ReportNumber number) {
        return store.duty(number).orElseThrow(() -> new NotFoundException("Không có báo cáo %s.".formatted(number)));
    }
}
