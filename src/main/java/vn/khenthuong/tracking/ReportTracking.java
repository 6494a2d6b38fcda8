package vn.khenthuong.tracking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.Addressees;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/** Who owes an annual report, who delivered, who was reminded, for those who may know. */
@Component
@Transactional(readOnly = true)
public class ReportTracking {

    private final ReportAccess access;
    private final ReportYears years;
    private final ReportReminders reminders;
    private final Consolidations consolidations;
    private final DeliveryLog deliveries;
    private final ProcessSteps processes;
    private final Organization organization;
    private final Addressees addressees;
    private final Clock clock;

    ReportTracking(
            ReportAccess access,
            ReportYears years,
            ReportReminders reminders,
            Consolidations consolidations,
            DeliveryLog deliveries,
            ProcessSteps processes,
            Organization organization,
            Addressees addressees,
            Clock clock) {
        this.access = access;
        this.years = years;
        this.reminders = reminders;
        this.consolidations = consolidations;
        this.deliveries = deliveries;
        this.processes = processes;
        this.organization = organization;
        this.addressees = addressees;
        this.clock = clock;
    }

    /** The years with what is in sight of each, newest first. */
    public List<ReportYearDetails> all(Actor actor) {
        return years.all().stream().map(year -> year(year.year(), actor)).toList();
    }

    /** @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    public ReportYearDetails year(int number, Actor actor) {
        var year = years.require(number);
        var sight = access.sightOf(actor);
        var state = ReportYearDetails.State.of(year);
        return new ReportYearDetails(
                number,
                year.code(),
                state,
                state.label(),
                year.deadline(),
                year.openedAt(),
                year.closedAt(),
                lines(years.reports(number).stream()
                        .filter(report -> sight.covers(report.number().unit()))
                        .toList()),
                sight.all() ? consolidated(number) : List.of());
    }

    /**
     * The totals per target: as they were submitted by the focal agency, before that from what is delivered.
     *
     * @throws vn.khenthuong.kernel.NotFoundException for those who see their own units only
     */
    public List<Total> totals(int year, Actor actor) {
        access.requireAll(year, actor);
        return consolidations
                .find(year, Consolidation.Kind.FOCAL)
                .filter(Consolidation::isSent)
                .map(Consolidation::figures)
                .orElseGet(() -> consolidations.figures(year))
                .totals();
    }

    /**
     * On which days the unit was reminded, or was to be and had nobody, oldest first.
     *
     * @throws vn.khenthuong.kernel.NotFoundException for a report there is not, or not for this official
     */
    public List<RemindedDay> reminders(ReportNumber number, Actor actor) {
        var report = access.require(number, actor);
        var sight = access.sightOf(actor);
        var accounts = sight.papers() || sight.units().contains(report.number().unit());
        var told = deliveries.about(number.toString()).stream()
                .filter(delivery -> NoticeKind.REPORT_REMINDERS.contains(delivery.kind()))
                .collect(Collectors.groupingBy(Delivery::date));
        return reminders.history(number).stream()
                .map(reminder -> new RemindedDay(
                        reminder.day(),
                        reminder.kind(),
                        reminder.kind().label(),
                        reminder.at(),
                        reminder.isGiven(),
                        told.getOrDefault(reminder.day(), List.of()).stream()
                                .map(delivery -> RemindedDay.Told.of(
                                        delivery, organization.nameOf(delivery.recipient()), accounts))
                                .toList()))
                .toList();
    }

    private List<ReportYearDetails.Line> lines(List<UnitReport> reports) {
        Map<String, String> instances = processes.instancesOfReports(
                reports.stream().map(report -> report.number().toString()).toList());
        return reports.stream()
                .map(report -> ReportYearDetails.Line.of(
                        report, nameOf(report), instances.get(report.number().toString())))
                .toList();
    }

    private List<ReportYearDetails.Consolidated> consolidated(int year) {
        return Arrays.stream(Consolidation.Kind.values())
                .map(kind -> consolidations
                        .find(year, kind)
                        .map(found -> ReportYearDetails.Consolidated.of(found, names(found)))
                        .orElseGet(() -> ReportYearDetails.Consolidated.open(kind, names(clock.instant()))))
                .toList();
    }

    private Function<Addressee, String> names(Consolidation consolidation) {
        return names(consolidation.isSent() ? consolidation.sent().at() : clock.instant());
    }

    private Function<Addressee, String> names(Instant moment) {
        var day = LocalDate.ofInstant(moment, HomeZone.ID);
        return addressee -> addressees.nameOn(addressee, day);
    }

    private String nameOf(UnitReport report) {
        var unit = report.number().unit();
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
