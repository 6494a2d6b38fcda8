package vn.khenthuong.annualreport.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Addressees;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidation.Stage;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** A consolidated report as the forms of those show it who prepare, sign and send it. */
@Component
class ConsolidationFormModel {

    private final Consolidations consolidations;
    private final ReportYearFormModel picture;
    private final Addressees addressees;
    private final Organization organization;
    private final Clock clock;

    ConsolidationFormModel(
            Consolidations consolidations,
            ReportYearFormModel picture,
            Addressees addressees,
            Organization organization,
            Clock clock) {
        this.consolidations = consolidations;
        this.picture = picture;
        this.addressees = addressees;
        this.organization = organization;
        this.clock = clock;
    }

    /** For the officer: the figures of this moment, and what was written before when it came back. */
    Map<String, Object> toPrepare(int year, Kind kind) {
        var facts = picture.of(year, consolidations.figures(year));
        facts.putAll(names());
        consolidations
                .find(year, kind)
                .filter(found -> found.stage() == Stage.RETURNED)
                .ifPresent(found -> {
                    put(facts, "assessment", found.assessment());
                    put(facts, "missingReason", found.missingReason());
                    put(facts, "returnReason", found.returnReason());
                });
        return facts;
    }

    /** For those who sign: the figures the signature will stand under, and what was added since the officer submitted them. */
    Map<String, Object> toSign(int year, Kind kind) {
        var found = consolidations.find(year, kind);
        var figures = found.filter(one -> one.signed() != null)
                .map(Consolidation::figures)
                .orElseGet(() -> consolidations.figures(year));
        var facts = picture.of(year, figures);
        facts.putAll(names());
        found.ifPresent(one -> {
            put(facts, "assessment", one.assessment());
            put(facts, "missingReason", figures.missing().isEmpty() ? null : one.missingReason());
            put(facts, "preparedBy", preparedBy(one));
            put(facts, "addedSince", addedSince(one, figures.missing().size()));
            if (one.submission() != null) {
                put(facts, "submission", one.submission().cited());
            }
        });
        return facts;
    }

    Map<String, Object> conditions(int year) {
        return picture.conditions(year);
    }

    private String preparedBy(Consolidation consolidation) {
        return "%s, %s"
                .formatted(
                        organization.nameOf(consolidation.prepared().by()),
                        VietnameseDates.of(consolidation.prepared().at()));
    }

    private static String addedSince(Consolidation consolidation, int missing) {
        var added = consolidation.figures().missing().size() - missing;
        return added == 0 ? null : "%d báo cáo đã nộp thêm, số liệu dưới đây đã gồm cả".formatted(added);
    }

    private Map<String, Object> names() {
        var today = LocalDate.now(clock);
        return Map.of(
                "steeringCommittee", addressees.nameOn(Addressee.STEERING_COMMITTEE, today),
                "ministry", addressees.nameOn(Addressee.MINISTRY, today),
                "centralBoard", addressees.nameOn(Addressee.CENTRAL_BOARD, today),
                "focalAgency", organization.holder(Function.FOCAL_AGENCY, today).name(),
                "appraiser", organization.holder(Function.APPRAISER, today).name());
    }

    private static void put(Map<String, Object> facts, String key, Object value) {
        if (value != null) {
            facts.put(key, value);
        }
    }
}
