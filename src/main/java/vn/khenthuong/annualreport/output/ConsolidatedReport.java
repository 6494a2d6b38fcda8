package vn.khenthuong.annualreport.output;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.Movements;

/**
 * A consolidated report as it is written down, submitted or still a draft.
 *
 * @param department name of the department that consolidates
 * @param partner name of the department that gets a copy
 * @param asOf when it was submitted; for a draft the moment its figures were taken
 * @param draft whether it has not been submitted
 * @param assessment null in a draft
 * @param missingReason why reports are missing; null when none is, and in a draft
 * @param letters number and date by addressee; empty in a draft
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
        ConsolidatedFigures figures,
        List<UnitPart> parts) {

    ConsolidatedReport {
        letters = Map.copyOf(letters);
        parts = List.copyOf(parts);
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
