package vn.khenthuong.home.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Formats;

/** The year of reports for the home page: one's own, and who is missing. */
@Component
class HomeReports {

    private static final int NAMED = 8;
    private static final Set<ReportState> MISSING = Set.of(ReportState.OWED, ReportState.PREPARED);

    private final ReportYears years;
    private final ReportAccess access;
    private final Organization organization;
    private final DueWords dueWords;
    private final Clock clock;

    HomeReports(ReportYears years, ReportAccess access, Organization organization, DueWords dueWords, Clock clock) {
        this.years = years;
        this.access = access;
        this.organization = organization;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    /** Whether reports are anything to the official. */
    boolean concern(Actor actor) {
        return access.sightOf(actor).coversAny();
    }

    /** The newest year that is not closed; nothing while there is none. */
    Optional<YearSummary> running(Actor actor) {
        return years.all().stream().filter(year -> !year.isClosed()).findFirst().map(year -> summary(year, actor));
    }

    private YearSummary summary(ReportYear year, Actor actor) {
        var sight = access.sightOf(actor);
        var reports = years.reports(year.year());
        var now = clock.instant();
        return new YearSummary(
                year.year(),
                Formats.lastDay(year.deadline()),
                dueWords.of(year.deadline(), now),
                reports.stream()
                        .filter(report -> sight.units().contains(report.number().unit()))
                        .map(report -> own(report, now))
                        .toList(),
                sight.all() ? all(reports, now) : null);
    }

    private YearSummary.Own own(UnitReport report, Instant now) {
        var owed = MISSING.contains(report.state());
        return new YearSummary.Own(
                report.number().unit(),
                nameOf(report),
                report.state().label(),
                owed ? tone(report, now) : "dat",
                owed ? Formats.lastDay(report.deadline()) : null,
                owed ? dueWords.of(report.deadline(), now) : null);
    }

    private YearSummary.All all(List<UnitReport> reports, Instant now) {
        var missing = reports.stream()
                .filter(report -> MISSING.contains(report.state()))
                .toList();
        return new YearSummary.All(
                reports.stream().filter(UnitReport::isDelivered).count(),
                reports.size(),
                missing.stream().filter(report -> isLate(report, now)).count(),
                missing.stream().limit(NAMED).map(this::nameOf).toList(),
                Math.max(0, missing.size() - NAMED));
    }

    private static String tone(UnitReport report, Instant now) {
        return switch (DueWords.Urgency.of(report.deadline(), now)) {
            case OVERDUE -> "dung";
            case SOON -> "can";
            case LATER -> "chay";
        };
    }

    private static boolean isLate(UnitReport report, Instant now) {
        return !now.isBefore(report.deadline());
    }

    private String nameOf(UnitReport report) {
        var unit = report.number().unit();
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
