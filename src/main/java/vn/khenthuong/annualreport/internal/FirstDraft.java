package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Organization;

/**
 * What a report starts from, so that nobody enters twice what is known: last year's rates, the communes of area III, and how many
 * letters of commendation the unit has decided.
 */
@Component
class FirstDraft {

    private static final String COMMUNES = "R-012-X";
    private static final LocalDate START_OF_CLASSES = LocalDate.of(2022, 1, 1);

    private final Organization organization;
    private final Commendations commendations;

    FirstDraft(Organization organization, Commendations commendations) {
        this.organization = organization;
        this.commendations = commendations;
    }

    /** @param lastYear the unit's report of the year before */
    public ReportContent of(ReportNumber number, List<ReportTarget> targets, Optional<ReportContent> lastYear) {
        var results = targets.stream()
                .map(target -> new TargetResult(
                        target.code(),
                        null,
                        null,
                        target.code().equals(COMMUNES) ? communesInDifficulty(number.unit()) : null,
                        null,
                        lastYear.flatMap(report -> rateOf(target, report)).orElse(null),
                        null,
                        null))
                .toList();
        return new ReportContent(
                null,
                results,
                lastYear.map(ReportContent::models).orElse(null),
                given(number),
                lastYear.map(ReportContent::difficulties).orElse(null),
                null,
                null);
    }

    private ReportContent.Certificates given(ReportNumber number) {
        var counts = commendations.given(number.unit(), number.year()).counts();
        return new ReportContent.Certificates(counts.collectives(), counts.individuals(), counts.households());
    }

    /** The reference figure of last year is not that of this year. */
    private static Optional<BigDecimal> rateOf(ReportTarget target, ReportContent report) {
        return target.measure() == Measure.AGAINST
                ? Optional.empty()
                : report.results().stream()
                        .filter(result -> result.target().equals(target.code()))
                        .findFirst()
                        .flatMap(TargetResult::rate);
    }

    /** as they stood when the period of the classes began; those are the ones that are to get out of it. */
    private BigDecimal communesInDifficulty(String unit) {
        return BigDecimal.valueOf(organization.communesOf(unit).stream()
                .filter(commune -> organization
                        .areaClass(commune.code(), START_OF_CLASSES)
                        .filter(AreaClass.III::equals)
                        .isPresent())
                .count());
    }
}
