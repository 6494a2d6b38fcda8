package vn.khenthuong.annualreport.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.LateReports;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** Reads who was late from reports and reminders. */
@Component
@Transactional(readOnly = true)
class LateReportsService implements LateReports {

    private final ReportRepository store;
    private final ReportSettings settings;
    private final Organization organization;

    LateReportsService(ReportRepository store, ReportSettings settings, Organization organization) {
        this.store = store;
        this.settings = settings;
        this.organization = organization;
    }

    @Override
    public boolean isFirst(int year, LocalDate day) {
        return store.overdueReminders(year, day) == 1;
    }

    @Override
    public Optional<Standing> of(int year) {
        return store.lastOverdueDay(year).map(day -> standing(year, day));
    }

    private Standing standing(int year, LocalDate day) {
        var at = day.atTime(settings.reminderTime()).atZone(HomeZone.ID).toInstant();
        var reminders = store.remindersUntil(year, day);
        var focal = organization.holder(Function.FOCAL_AGENCY, day).code();
        var owed = store.reports(year).stream()
                .filter(report -> report.state() != ReportState.RELEASED)
                .filter(report -> !report.number().unit().equals(focal))
                .toList();
        return new Standing(
                year,
                at,
                (int) owed.stream().filter(report -> isThere(report, at)).count(),
                owed.size(),
                owed.stream()
                        .filter(report ->
                                !isThere(report, at) && !report.deadline().isAfter(at))
                        .map(report -> new Late(
                                report.number(),
                                reminders.getOrDefault(report.number().unit(), 0)))
                        .toList());
    }

    private static boolean isThere(UnitReport report, Instant at) {
        return report.deliveredAt() != null && report.deliveredAt().isBefore(at);
    }
}
