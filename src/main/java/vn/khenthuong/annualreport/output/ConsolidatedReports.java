package vn.khenthuong.annualreport.output;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.Addressees;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
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
    private final Addressees addressees;
    private final Signatories signatories;
    private final Clock clock;

    ConsolidatedReports(
            ReportYears years,
            UnitReports reports,
            Consolidations consolidations,
            Movements movements,
            Organization organization,
            Addressees addressees,
            Signatories signatories,
            Clock clock) {
        this.years = years;
        this.reports = reports;
        this.consolidations = consolidations;
        this.movements = movements;
        this.organization = organization;
        this.addressees = addressees;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** @throws vn.khenthuong.kernel.NotFoundException for a year that was never opened */
    @Transactional(readOnly = true)
    ConsolidatedReport of(int year, Kind kind) {
        years.require(year);
        var prepared = consolidations.find(year, kind);
        var fixed = prepared.filter(one -> one.isSent() || one.signed() != null);
        var sent = prepared.filter(Consolidation::isSent);
        var figures = fixed.map(Consolidation::figures).orElseGet(() -> consolidations.figures(year));
        var ofProvince =
                kind == Kind.BOARD && sent.map(one -> one.approved() != null).orElse(true);
        var asOf = fixed.map(ConsolidatedReports::fixedAt).orElseGet(clock::instant);
        return new ConsolidatedReport(
                year,
                kind,
                movements.current(),
                holder(kind == Kind.FOCAL ? Function.FOCAL_AGENCY : Function.APPRAISER, asOf),
                holder(kind == Kind.FOCAL ? Function.APPRAISER : Function.FOCAL_AGENCY, asOf),
                asOf,
                sent.isEmpty(),
                prepared.map(Consolidation::assessment).orElse(null),
                prepared.map(Consolidation::missingReason).orElse(null),
                sent.map(Consolidation::letters).orElse(Map.of()),
                names(kind, sent.map(one -> one.sent().at()).orElseGet(clock::instant)),
                ofProvince,
                signatories.of(year, ofProvince, sent),
                figures,
                parts(figures, asOf));
    }

    /** From when on its figures did not change any more. */
    private static Instant fixedAt(Consolidation consolidation) {
        return consolidation.signed() == null
                ? consolidation.sent().at()
                : consolidation.signed().at();
    }

    private Map<Addressee, String> names(Kind kind, Instant moment) {
        var day = LocalDate.ofInstant(moment, HomeZone.ID);
        return kind.addressees().stream()
                .collect(Collectors.toMap(addressee -> addressee, addressee -> addressees.nameOn(addressee, day)));
    }

    /** What was delivered is not changed any more, but official figures may be added: those belong to later figures only. */
    private List<UnitPart> parts(ConsolidatedFigures figures, Instant asOf) {
        return figures.reports().stream().map(report -> part(report, asOf)).toList();
    }

    private UnitPart part(UnitReport report, Instant asOf) {
        var number = report.number();
        return new UnitPart(
                organization.nameAt(number.unit(), report.isDelivered() ? report.deliveredAt() : asOf),
                report,
                reports.targets(number),
                report.isDelivered() ? reports.contentAt(number, asOf) : Optional.empty());
    }

    private String holder(Function function, Instant moment) {
        return organization
                .holder(function, LocalDate.ofInstant(moment, HomeZone.ID))
                .name();
    }
}
