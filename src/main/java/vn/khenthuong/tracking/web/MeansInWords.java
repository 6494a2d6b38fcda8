package vn.khenthuong.tracking.web;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.OfficialFigures;
import vn.khenthuong.annualreport.ReportContent.Basis;
import vn.khenthuong.annualreport.ReportContent.Inspections;
import vn.khenthuong.annualreport.ReportContent.Resources;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;

/** What a report tells of inspections, means and the source of its figures, as its page says it; null where it tells nothing. */
final class MeansInWords {

    private MeansInWords() {}

    /** Who added official figures, when, by which document. */
    static String added(OfficialFigures figures, UnaryOperator<String> names) {
        return "%s bổ sung %s theo %s, số liệu tính đến ngày %s."
                .formatted(
                        names.apply(figures.recordedBy()),
                        VietnameseDates.of(figures.recordedAt()),
                        figures.document().cited(),
                        VietnameseDates.of(figures.asOf()));
    }

    static String inspections(Inspections told) {
        return told == null
                ? null
                : lines(
                        told.count() == null ? null : "%d cuộc kiểm tra, giám sát.".formatted(told.count()),
                        told.text());
    }

    static String resources(Resources told) {
        return told == null
                ? null
                : lines(
                        told.amount() == null
                                ? null
                                : "Đã huy động %s triệu đồng.".formatted(VietnameseNumbers.of(told.amount())),
                        told.text());
    }

    static String basis(Basis told) {
        return told == null
                ? null
                : Stream.of(
                                told.status() == null ? null : told.status().label(),
                                told.asOf() == null ? null : "tính đến ngày " + VietnameseDates.of(told.asOf()),
                                told.source() == null ? null : "nguồn: " + told.source())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    private static String lines(String first, String second) {
        return Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
