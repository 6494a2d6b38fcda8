package vn.khenthuong.annualreport.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** The figures of a year over all units, from the reports delivered so far. */
@Component
class FigureSheet {

    /** What reports begun with an earlier form tell instead of two rates. */
    static final String COMBINED_RATES = "R-013";

    private static final int RULE_LENGTH = "R-012".length();

    private final ReportRepository store;
    private final Targets targets;
    private final ReportSettings settings;
    private final Organization organization;

    FigureSheet(ReportRepository store, Targets targets, ReportSettings settings, Organization organization) {
        this.store = store;
        this.targets = targets;
        this.settings = settings;
        this.organization = organization;
    }

    public ConsolidatedFigures of(int year) {
        var reports = store.reports(year);
        var contents = store.delivered(year).values();
        var lastYears = store.delivered(year - 1).values();
        var totals = targetsOf(year, reports).stream()
                .map(target -> Totals.of(target, year, results(target, contents), results(target, lastYears))
                        .estimated(isEstimated(target, contents)))
                .toList();
        return new ConsolidatedFigures(reports, totals, certificates(contents), Means.of(contents));
    }

    /** The targets a unit of the year answers for, in the order of the plan, as its report tells them. */
    public List<ReportTarget> targetsOf(ReportNumber number) {
        return targetsOf(number, store.answers(number, COMBINED_RATES));
    }

    /** Whether the report tells one rate for poor and near-poor households. */
    public static boolean isCombined(ReportContent content) {
        return content.results().stream().anyMatch(result -> result.target().equals(COMBINED_RATES));
    }

    /** The same for a report that tells both rates, or one for both. */
    public List<ReportTarget> targetsOf(ReportNumber number, boolean combinedRates) {
        var unit = organization.require(number.unit());
        return targets.of(
                unit.kind(), unit.code().equals(focalAgency(number.year())), unit.specialFocus(), combinedRates);
    }

    private static boolean isEstimated(ReportTarget target, Collection<ReportContent> contents) {
        return target.terms().fromReview()
                && contents.stream()
                        .filter(content ->
                                content.basis() != null && content.basis().isEstimated())
                        .flatMap(content -> content.results().stream())
                        .anyMatch(result -> result.target().equals(target.code()));
    }

    /** In the order of the plan, which names communes before villages, and vocational training before jobs, under one number. */
    private Collection<ReportTarget> targetsOf(int year, List<UnitReport> reports) {
        var found = new TreeSet<>(Comparator.comparing((ReportTarget target) -> paragraph(target.code()))
                .thenComparing(target -> target.code().length())
                .thenComparing(ReportTarget::code, Comparator.reverseOrder()));
        reports.forEach(report -> found.addAll(targetsOf(report.number())));
        return found;
    }

    /** Codes of one rule begin alike: {@code R-012-X}, {@code R-012-T}. */
    private static String paragraph(String code) {
        return code.substring(0, RULE_LENGTH);
    }

    private String focalAgency(int year) {
        LocalDate day = settings.openingDayOf(year);
        return organization.holder(Function.FOCAL_AGENCY, day).code();
    }

    private static List<TargetResult> results(ReportTarget target, Collection<ReportContent> contents) {
        return contents.stream()
                .flatMap(content -> content.results().stream())
                .filter(result -> result.target().equals(target.code()))
                .toList();
    }

    private static Certificates certificates(Collection<ReportContent> contents) {
        return contents.stream()
                .map(ReportContent::certificates)
                .reduce(
                        new Certificates(0, 0, 0),
                        (one, other) -> new Certificates(
                                one.collectives() + other.collectives(),
                                one.individuals() + other.individuals(),
                                one.households() + other.households()));
    }
}
