package vn.khenthuong.annualreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ReportContent.Basis;
import vn.khenthuong.annualreport.ReportContent.Status;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.VietnameseNumbers;

/**
 * Figures of the yearly review of poor households, added to a delivered report in place of its estimates. The report itself
 * stays as it was signed.
 *
 * @param asOf day the figures stand for
 * @param document that confirms them
 * @param results one per target whose figures come from the review
 * @param recordedBy user id of the head who added them
 */
public record OfficialFigures(
        LocalDate asOf, DocumentReference document, List<TargetResult> results, String recordedBy, Instant recordedAt) {

    public OfficialFigures {
        results = List.copyOf(results);
    }

    /** What the report says with them: each figure that is replaced tells in its remark what was delivered. */
    public ReportContent over(ReportContent delivered) {
        var official = results.stream().collect(Collectors.toMap(TargetResult::target, Function.identity()));
        return new ReportContent(
                delivered.direction(),
                delivered.inspections(),
                delivered.results().stream()
                        .map(estimate -> Optional.ofNullable(official.get(estimate.target()))
                                .map(figure -> replaced(estimate, figure))
                                .orElse(estimate))
                        .toList(),
                new Basis(asOf, document.cited(), Status.OFFICIAL),
                delivered.resources(),
                delivered.models(),
                delivered.certificates(),
                delivered.difficulties(),
                delivered.proposals(),
                delivered.plans());
    }

    private TargetResult replaced(TargetResult estimate, TargetResult figure) {
        return new TargetResult(
                figure.target(),
                figure.numerator(),
                figure.secondNumerator(),
                figure.denominator(),
                figure.secondDenominator(),
                figure.lastYear(),
                null,
                Stream.of(
                                "Số chính thức theo %s; khi nộp báo cáo ước %s."
                                        .formatted(document.cited(), told(estimate)),
                                figure.remark())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
    }

    /** E.g. {@code 350/5.000 (7,00%)}. */
    private static String told(TargetResult estimate) {
        var above = VietnameseNumbers.of(estimate.wholeNumerator());
        if (estimate.wholeDenominator() == null) {
            return above;
        }
        var parts = "%s/%s".formatted(above, VietnameseNumbers.of(estimate.wholeDenominator()));
        return estimate.rate()
                .map(rate -> "%s (%s%%)".formatted(parts, VietnameseNumbers.of(rate)))
                .orElse(parts);
    }
}
