package vn.khenthuong.annualreport.output;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.annualreport.output.ConsolidatedReport.UnitPart;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Movements;

/** Gathers what a consolidated report says, as it was submitted or as it would be now. */
@Component
class ConsolidatedReports {

    private final ReportYears years;
    private final UnitReports reports;
    private final Consolidations consolidations;
    private final Movements movements;
    private final Organization organization;
    private final Clock clock;

    ConsolidatedReports(
            ReportYears years,
            UnitReports reports,
            Consolidations consolidations,
            Movements movements,
            Organization organization,
            Clock clock) {
        this.years = years;
        this.reports = reports;
        this.consolidations = consolidations;
        this.movements = movements;
        this.organization = organization;
        this.clock = clock;
    }

    /** @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    @Transactional(readOnly = true)
    ConsolidatedReport of(int year, Kind kind) {
        years.require(year);
        var submitted = consolidations.find(year, kind);
        var figures = submitted.map(Consolidation::figures).orElseGet(() -> consolidations.figures(year));
        var asOf = submitted.map(Consolidation::submittedAt).orElseGet(clock::instant);
        return new ConsolidatedReport(
                year,
                kind,
                movements.current(),
                holder(kind == Kind.FOCAL ? Function.FOCAL_AGENCY : Function.APPRAISER, asOf),
                holder(kind == Kind.FOCAL ? Function.APPRAISER : Function.FOCAL_AGENCY, asOf),
                asOf,
                submitted.isEmpty(),
                submitted.map(Consolidation::assessment).orElse(null),
                submitted.map(Consolidation::missingReason).orElse(null),
                submitted.map(Consolidation::letters).orElse(Map.of()),
                figures,
                parts(figures));
    }

    /** What was delivered is not changed any more: the content belongs to figures of any later moment, too. */
    private List<UnitPart> parts(ConsolidatedFigures figures) {
        return figures.reports().stream().map(this::part).toList();
    }

    private UnitPart part(UnitReport report) {
        var number = report.number();
        return new UnitPart(
                organization.require(number.unit()).name(),
                report,
                reports.targets(number),
                report.isDelivered() ? reports.content(number) : Optional.empty());
    }

    private String holder(Function function, Instant moment) {
        return organization
                .holder(function, LocalDate.ofInstant(moment, HomeZone.ID))
                .name();
    }
}
