package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.pages.Formats;

/**
 * A unit's report as the page shows it, in the order of the report form.
 *
 * @param returned why the head gave it back; null where it does not lie with the officer, and for others than the unit
 * @param hidden whether it says something the reader may not read yet
 * @param content null where there is none to read
 * @param papers null for readers who may not see attachments
 */
record ReportSheetPage(
        int year,
        String unit,
        String unitName,
        String number,
        String state,
        String tone,
        String deadline,
        String delivered,
        String document,
        String returned,
        boolean hidden,
        Content content,
        List<Paper> papers,
        boolean mayUpload,
        List<ReceiptPage.Line> receipts,
        String reminders) {

    /** What the report says. */
    record Content(
            String direction,
            String inspections,
            List<Result> results,
            String basis,
            String resources,
            String models,
            Certificates certificates,
            String difficulties,
            String proposals,
            String plans) {

        static Content of(ReportContent content, List<ReportTarget> targets) {
            return new Content(
                    content.direction(),
                    MeansInWords.inspections(content.inspections()),
                    targets.stream()
                            .map(target -> Result.of(target, content.results()))
                            .toList(),
                    MeansInWords.basis(content.basis()),
                    MeansInWords.resources(content.resources()),
                    content.models(),
                    content.certificates(),
                    content.difficulties(),
                    content.proposals(),
                    content.plans());
        }
    }

    /**
     * What is reported against a target.
     *
     * @param reference last year's rate, or what the rate is compared with; null where there is none
     */
    record Result(String label, String goal, List<Part> parts, String rate, String reference, String remark) {

        private static Result of(ReportTarget target, List<TargetResult> results) {
            var result = results.stream()
                    .filter(one -> one.target().equals(target.code()))
                    .findFirst();
            return new Result(
                    target.label(),
                    target.goal(),
                    result.map(one -> Part.of(target.parts(), one)).orElse(List.of()),
                    result.flatMap(TargetResult::rate)
                            .map(VietnameseNumbers::of)
                            .orElse(null),
                    result.map(TargetResult::lastYear)
                            .map(rate -> target.measure() == Measure.AGAINST
                                    ? "đối chiếu: " + VietnameseNumbers.of(rate)
                                    : VietnameseNumbers.of(rate))
                            .orElse(null),
                    result.map(TargetResult::remark).orElse(null));
        }
    }

    /** A number with its name. */
    record Part(String label, String value) {

        private static List<Part> of(ReportTarget.Parts parts, TargetResult result) {
            return Stream.of(
                            of(parts.numerator(), result.numerator()),
                            of(parts.secondNumerator(), result.secondNumerator()),
                            of(parts.denominator(), result.denominator()),
                            of(parts.secondDenominator(), result.secondDenominator()))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private static Part of(String label, java.math.BigDecimal value) {
            return label == null ? null : new Part(label, value == null ? "–" : VietnameseNumbers.of(value));
        }
    }

    /**
     * An attachment.
     *
     * @param removable whether the reader may take it back
     */
    record Paper(
            UUID id,
            String fileName,
            String size,
            String uploadedBy,
            String uploadedAt,
            String sha256,
            boolean removable) {

        static Paper of(StoredDocument document, UnaryOperator<String> names, boolean removable) {
            return new Paper(
                    document.id(),
                    document.fileName(),
                    Formats.size(document.size()),
                    names.apply(document.uploadedBy()),
                    Formats.moment(document.uploadedAt()),
                    document.sha256(),
                    removable);
        }
    }

    /** When it was delivered and whether that was in time; null before. */
    static String delivered(UnitReport report) {
        return report.deliveredAt() == null
                ? null
                : "%s, %s"
                        .formatted(
                                VietnameseDates.toTheSecond(report.deliveredAt()),
                                report.late() ? "chậm so với hạn" : "đúng hạn");
    }

    /** Number and date the unit gave it; null before the signature. */
    static String document(UnitReport report) {
        return report.documentNumber() == null
                ? null
                : "số %s ngày %s".formatted(report.documentNumber(), VietnameseDates.of(report.documentDate()));
    }

    static String tone(UnitReport report, Instant now) {
        return ReportTones.of(report.state(), report.late(), report.deadline(), now);
    }
}
