package vn.khenthuong.annualreport.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportWords;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** A unit's report as the forms of its two tasks show it. */
@Component
class ReportFormModel {

    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d 'tháng' M 'năm' yyyy");

    private final UnitReports reports;
    private final ReportYears years;
    private final Commendations commendations;
    private final Organization organization;
    private final Clock clock;

    ReportFormModel(
            UnitReports reports,
            ReportYears years,
            Commendations commendations,
            Organization organization,
            Clock clock) {
        this.reports = reports;
        this.years = years;
        this.commendations = commendations;
        this.organization = organization;
        this.clock = clock;
    }

    /** The facts both forms begin with: whose report it is, and until when it is owed. */
    Map<String, Object> of(ReportNumber number) {
        UnitReport report = reports.require(number);
        Map<String, Object> facts = new HashMap<>();
        facts.put("year", number.year());
        facts.put("unit", number.unit());
        facts.put("unitName", organization.require(number.unit()).name());
        facts.put("reportNumber", number.toString());
        facts.put("deadline", deadline(report.deadline()));
        facts.put("overdue", !clock.instant().isBefore(report.deadline()));
        var today = LocalDate.now(clock);
        facts.put(
                "focalAgency", organization.holder(Function.FOCAL_AGENCY, today).name());
        facts.put("appraiser", organization.holder(Function.APPRAISER, today).name());
        var opened = years.require(number.year());
        if (!opened.openedAt().isBefore(opened.deadline())) {
            facts.put("openedLate", VietnameseDates.of(opened.openedAt()));
        }
        return facts;
    }

    /**
     * What the letters of commendation come to that the unit has decided here, with the decisions; empty where there are none. The
     * figures of the report stay what the unit says they are: it may have decided others on paper.
     */
    Optional<String> certificateSource(ReportNumber number) {
        var given = commendations.given(number.unit(), number.year());
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of("%s, theo %s"
                        .formatted(
                                given.counts().inWords(),
                                given.decisions().stream()
                                        .map(decision -> decision.cited("Quyết định"))
                                        .collect(Collectors.joining("; "))));
    }

    /** A line per target the unit answers for. */
    List<Map<String, Object>> rows(ReportContent content, List<ReportTarget> targets) {
        var results = content.results().stream().collect(Collectors.toMap(TargetResult::target, result -> result));
        return targets.stream()
                .filter(target -> results.containsKey(target.code()))
                .map(target -> row(target, results.get(target.code())))
                .toList();
    }

    /** “Before” the first instant that is too late, as the plan puts it, and the last one in time. */
    static String deadline(Instant deadline) {
        var late = deadline.atZone(HomeZone.ID);
        return late.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "trước ngày %s (đến hết %s)".formatted(DAY_IN_WORDS.format(late), VietnameseDates.of(deadline))
                : "trước %s".formatted(VietnameseDates.of(deadline));
    }

    static List<Map<String, Object>> certificates(ReportContent.Certificates given) {
        return List.of(Map.of(
                "collectives", given.collectives(),
                "individuals", given.individuals(),
                "households", given.households()));
    }

    private static Map<String, Object> row(ReportTarget target, TargetResult result) {
        return Map.of(
                "target", target.label(),
                "goal", target.goal(),
                "figures", ReportWords.figures(target.parts(), result),
                "rate", ReportWords.rate(target, result),
                "remark", result.remark() == null ? "" : result.remark());
    }
}
