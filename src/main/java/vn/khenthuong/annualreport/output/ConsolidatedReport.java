package vn.khenthuong.annualreport.output;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.ConsolidatedFigures.Effort;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.paper.SignatureBlock;
import vn.khenthuong.round.Movements;

/**
 * A consolidated report as it is written down, submitted or still a draft.
 *
 * @param department name of the department that consolidates
 * @param partner name of the department that gets a copy
 * @param asOf when it was sent, or signed under its figures; for a draft the moment its figures were taken
 * @param draft whether it has not been submitted
 * @param assessment null in a draft
 * @param missingReason why reports are missing; null when none is, and in a draft
 * @param letters number and date by addressee; empty in a draft
 * @param addressees names of the addressees of the kind on the day the report was sent, today for a draft
 * @param ofProvince whether the People's Committee issues it, not the department
 * @param signature of who signed it; without a name in a draft
 * @param parts what the units reported, in the order officials list them
 */
record ConsolidatedReport(
        int year,
        Kind kind,
        Movements.Launched movement,
        String department,
        String partner,
        Instant asOf,
        boolean draft,
        String assessment,
        String missingReason,
        Map<Addressee, DocumentReference> letters,
        Map<Addressee, String> addressees,
        boolean ofProvince,
        SignatureBlock signature,
        ConsolidatedFigures figures,
        List<UnitPart> parts) {

    ConsolidatedReport {
        letters = Map.copyOf(letters);
        addressees = Map.copyOf(addressees);
        parts = List.copyOf(parts);
    }

    /** Who reports: the department, or the People's Committee whose movement it is. */
    String issuer() {
        return ofProvince ? movement.issuer() : department;
    }

    /** Means raised and inspections made; none where the figures are older than the question. */
    Effort effort() {
        return figures.effort() == null ? new Effort(BigDecimal.ZERO, 0) : figures.effort();
    }

    /** Those who delivered. */
    List<UnitPart> delivered() {
        return parts.stream().filter(part -> part.report().isDelivered()).toList();
    }

    /** Those who did not. */
    List<UnitPart> missing() {
        return parts.stream().filter(part -> !part.report().isDelivered()).toList();
    }

    /** How many delivered after the deadline. */
    long late() {
        return delivered().stream().filter(part -> part.report().late()).count();
    }

    /**
     * The share of one unit.
     *
     * @param targets those it answers for
     * @param content what it delivered; empty when it did not
     */
    record UnitPart(String unitName, UnitReport report, List<ReportTarget> targets, Optional<ReportContent> content) {

        UnitPart {
            targets = List.copyOf(targets);
        }
    }
}
