package vn.khenthuong.annualreport.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.organization.Organization;

/** A unit's report as the forms of its two tasks show it. */
@Component
class ReportFormModel {

    private static final DateTimeFormatter DAY_IN_WORDS = DateTimeFormatter.ofPattern("d 'tháng' M 'năm' yyyy");

    private final UnitReports reports;
    private final Organization organization;
    private final Clock clock;

    ReportFormModel(UnitReports reports, Organization organization, Clock clock) {
        this.reports = reports;
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
        return facts;
    }

    /** A line per target the unit answers for. */
    List<Map<String, Object>> rows(ReportContent content, List<ReportTarget> targets) {
        var results = content.results().stream().collect(Collectors.toMap(TargetResult::target, Function.identity()));
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
                "target", "%s (%s)".formatted(target.label(), target.rule()),
                "goal", target.goal(),
                "figures", figures(target.parts(), result),
                "rate", rate(target, result),
                "remark", result.remark() == null ? "" : result.remark());
    }

    private static String figures(ReportTarget.Parts parts, TargetResult result) {
        return Stream.of(
                        figure(parts.numerator(), result.numerator()),
                        figure(parts.secondNumerator(), result.secondNumerator()),
                        figure(parts.denominator(), result.denominator()),
                        figure(parts.secondDenominator(), result.secondDenominator()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String figure(String label, BigDecimal value) {
        return value == null ? "" : "%s: %s".formatted(label, VietnameseNumbers.of(value));
    }

    /** The rate, and in the same column what it is compared with: the table has to fit beside the list of tasks. */
    private static String rate(ReportTarget target, TargetResult result) {
        var rate = result.rate().map(ReportFormModel::percent).orElse("");
        if (result.lastYear() == null) {
            return rate;
        }
        var reference = target.measure() == Measure.AGAINST ? "cả nước" : "năm trước";
        return "%s (%s: %s)"
                .formatted(rate, reference, percent(result.lastYear()))
                .strip();
    }

    private static String percent(BigDecimal rate) {
        return VietnameseNumbers.of(rate) + "%";
    }
}
