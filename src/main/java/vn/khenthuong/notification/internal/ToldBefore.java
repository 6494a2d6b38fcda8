package vn.khenthuong.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminders;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.notification.internal.NoticeRepository.ToldStep;
import vn.khenthuong.notification.internal.NoticeRepository.ToldSubject;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Role;

/** Reads what officials were told, and are going to be told today, from the delivery log and the plan of the reports. */
@Component
class ToldBefore {

    /** Reminders of what is overdue come once a week at least; whoever was told within it needs no digest for that. */
    private static final Duration LATELY = Duration.ofDays(8);

    private final NoticeRepository notices;
    private final ReportReminders reminders;

    ToldBefore(NoticeRepository notices, ReportReminders reminders) {
        this.notices = notices;
        this.reminders = reminders;
    }

    /** @param since when the last digest was written */
    ToldAlready thisMorning(Collection<StepStatus> standings, Instant since, Instant now) {
        var reports = standings.stream()
                .map(StepStatus::step)
                .filter(ToldBefore::isReport)
                .map(OpenStep::number)
                .distinct()
                .toList();
        return new Morning(
                notices.stepsToldSince(since),
                notices.countsSince(since),
                reports.isEmpty() ? Map.of() : notices.lastToldSince(reports, now.minus(LATELY)),
                LocalDate.ofInstant(now, HomeZone.ID));
    }

    private static boolean isReport(OpenStep step) {
        return roleIn(step).isPresent();
    }

    private static Optional<Role> roleIn(OpenStep step) {
        if (UnitReportProcess.Tasks.PREPARE_REPORT.is(step.step())) {
            return Optional.of(Role.OFFICER);
        }
        return UnitReportProcess.Tasks.SIGN_REPORT.is(step.step()) ? Optional.of(Role.HEAD) : Optional.empty();
    }

    private final class Morning implements ToldAlready {

        private final Set<ToldStep> steps;
        private final Map<String, Integer> counts;
        private final Map<ToldSubject, Instant> reports;
        private final LocalDate today;

        Morning(Set<ToldStep> steps, Map<String, Integer> counts, Map<ToldSubject, Instant> reports, LocalDate today) {
            this.steps = steps;
            this.counts = counts;
            this.reports = reports;
            this.today = today;
        }

        @Override
        public boolean byNotice(OpenStep step, Official official) {
            return steps.contains(new ToldStep(official.userId(), step.number(), step.step()));
        }

        @Override
        public boolean hasReminders(OpenStep step) {
            return isReport(step);
        }

        @Override
        public boolean byReminder(StepStatus standing, Official official) {
            var step = standing.step();
            return roleIn(step)
                    .filter(role -> wasReminded(standing, official)
                            || ReportNumber.parse(step.number())
                                    .filter(report -> reminders.isPlanned(report, today, role))
                                    .isPresent())
                    .isPresent();
        }

        private boolean wasReminded(StepStatus standing, Official official) {
            var last = reports.get(
                    new ToldSubject(official.userId(), standing.step().number()));
            return last != null
                    && (standing.overdue()
                            || LocalDate.ofInstant(last, HomeZone.ID).equals(today));
        }

        @Override
        public int notices(Official official) {
            return counts.getOrDefault(official.userId(), 0);
        }
    }
}
