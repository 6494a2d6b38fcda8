package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.annualreport.ReportDelivered;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminderDue;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYearClosed;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Tells officials what happens to the annual reports, in the transaction in which it happens. */
@Component
class ReportListener {

    private final Outbox outbox;
    private final NoticeRepository told;
    private final ReportYears years;
    private final Organization organization;
    private final DueWords dueWords;
    private final Clock clock;

    ReportListener(
            Outbox outbox,
            NoticeRepository told,
            ReportYears years,
            Organization organization,
            DueWords dueWords,
            Clock clock) {
        this.outbox = outbox;
        this.told = told;
        this.years = years;
        this.organization = organization;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    /** The unit is reminded; when it is overdue, those who look after all units are told once a week who is. */
    @EventListener
    void reminderDue(ReportReminderDue due) {
        var overdue = due.kind() == ReminderKind.OVERDUE;
        var model = reportModel(due.number());
        model.put("deadline", VietnameseDates.of(due.deadline()));
        model.put("daysLeft", due.daysLeft());
        model.put("nearness", dueWords.of(due.deadline(), clock.instant()));
        var notices = new ArrayList<>(due.recipients().stream()
                .map(contact -> new Notice(
                        contact, due.number().toString(), kind(due.kind()), due.day(), model, due.processInstanceId()))
                .toList());
        if (overdue) {
            notices.addAll(overdueList(due.number().year(), due.day()));
        }
        outbox.add(notices);
    }

    /** Nobody is reminded of what is done; the unit has it in writing that it was received. */
    @EventListener
    void delivered(ReportDelivered delivered) {
        var number = delivered.number();
        outbox.cancel(number.toString(), NoticeKind.REPORT_REMINDERS);
        var model = reportModel(number);
        model.put("at", VietnameseDates.of(delivered.at()));
        model.put("late", delivered.late());
        model.put(
                "receipts",
                delivered.receipts().stream()
                        .map(receipt ->
                                Map.of("number", receipt.number(), "department", unitName(receipt.department())))
                        .toList());
        var day = LocalDate.ofInstant(delivered.at(), HomeZone.ID);
        outbox.add(everybodyOf(number)
                .map(contact -> new Notice(contact, number.toString(), NoticeKind.REPORT_DELIVERED, day, model, null))
                .toList());
    }

    @EventListener
    void yearClosed(ReportYearClosed closed) {
        var reports = years.reports(closed.year()).stream()
                .map(report -> report.number().toString())
                .toList();
        outbox.cancel(reports, NoticeKind.REPORT_REMINDERS);
        outbox.cancel(ReportNumber.ofYear(closed.year()), Set.of(NoticeKind.REPORT_OVERDUE_LIST));
    }

    /**
     * The first overdue reminder brings those who look after all units the list of all, and so does each week that somebody
     * is still late; it costs the others a look.
     */
    private List<Notice> overdueList(int year, LocalDate day) {
        var subject = ReportNumber.ofYear(year);
        if (told.lastDay(subject, NoticeKind.REPORT_OVERDUE_LIST)
                .filter(last -> last.plusWeeks(1).isAfter(day))
                .isPresent()) {
            return List.of();
        }
        var now = clock.instant();
        var overdue = years.reports(year).stream()
                .filter(report -> isOverdue(report, now))
                .map(report -> overdueLine(report, now))
                .toList();
        Map<String, Object> model =
                Map.of("year", year, "day", VietnameseDates.of(day), "units", overdue, "path", "/bao-cao/" + year);
        return supervisors(day)
                .map(contact -> new Notice(contact, subject, NoticeKind.REPORT_OVERDUE_LIST, day, model, null))
                .toList();
    }

    private static boolean isOverdue(UnitReport report, Instant now) {
        return !report.isDelivered()
                && report.state() != ReportState.MISSING
                && report.state() != ReportState.RELEASED
                && !report.deadline().isAfter(now);
    }

    private Map<String, Object> overdueLine(UnitReport report, Instant now) {
        return Map.of(
                "name", unitName(report.number().unit()),
                "number", report.number().toString(),
                "deadline", VietnameseDates.of(report.deadline()),
                "late", dueWords.of(report.deadline(), now));
    }

    private Stream<Official> supervisors(LocalDate day) {
        var focalAgency = organization.holder(Function.FOCAL_AGENCY, day).code();
        var appraiser = organization.holder(Function.APPRAISER, day).code();
        return Stream.of(
                        Role.OFFICER.of(focalAgency),
                        Role.HEAD.of(focalAgency),
                        Role.HEAD.of(appraiser),
                        Bodies.OBSERVERS)
                .flatMap(group -> organization.membersOf(group, Work.REPORTS).stream());
    }

    private Stream<Official> everybodyOf(ReportNumber number) {
        return Stream.of(Role.OFFICER, Role.HEAD)
                .flatMap(role -> organization.membersOf(role.of(number.unit()), Work.REPORTS).stream());
    }

    private Map<String, Object> reportModel(ReportNumber number) {
        return new HashMap<>(Map.of(
                "unit", unitName(number.unit()),
                "number", number.toString(),
                "year", number.year(),
                "path", "/bao-cao/%d/%s".formatted(number.year(), number.unit())));
    }

    private String unitName(String code) {
        return organization.require(code).name();
    }

    private static NoticeKind kind(ReminderKind kind) {
        return switch (kind) {
            case AHEAD -> NoticeKind.REPORT_AHEAD;
            case LAST_DAY -> NoticeKind.REPORT_LAST_DAY;
            case OVERDUE -> NoticeKind.REPORT_OVERDUE;
        };
    }
}
