package vn.khenthuong.annualreport.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;

/** In which order the dates of the papers of a year stand; that none lies in the future is checked with the paper itself. */
final class ReportDates {

    private ReportDates() {}

    /** A report of a year is signed in that year or later. */
    static void checkUnits(int year, LocalDate signed) {
        var first = LocalDate.of(year, 1, 1);
        if (signed.isBefore(first)) {
            throw new BadInputException("“Ngày ký” (%s) không được trước ngày %s: đây là báo cáo năm %d."
                    .formatted(VietnameseDates.of(signed), VietnameseDates.of(first), year));
        }
    }

    /** Figures of a year are of that year, and none of days to come. */
    static void checkBasis(int year, ReportContent.Basis basis, LocalDate today) {
        if (basis == null || basis.asOf() == null) {
            return;
        }
        var first = LocalDate.of(year, 1, 1);
        if (basis.asOf().isBefore(first) || basis.asOf().isAfter(today)) {
            throw new BadInputException(
                    "“Số liệu tính đến ngày” (%s) phải từ ngày %s đến hôm nay, %s theo đồng hồ của hệ thống."
                            .formatted(
                                    VietnameseDates.of(basis.asOf()),
                                    VietnameseDates.of(first),
                                    VietnameseDates.of(today)));
        }
    }

    /** What consolidates reports is not older than the youngest of them. */
    static void checkConsolidated(int year, String label, LocalDate date, ConsolidatedFigures figures) {
        var first = LocalDate.of(year, 1, 1);
        if (date.isBefore(first)) {
            throw new BadInputException("“%s” (%s) không được trước ngày %s: đây là báo cáo năm %d."
                    .formatted(label, VietnameseDates.of(date), VietnameseDates.of(first), year));
        }
        youngest(figures).filter(date::isBefore).ifPresent(report -> {
            throw new BadInputException("“%s” (%s) không được trước ngày ký của báo cáo mới nhất đã tổng hợp (%s)."
                    .formatted(label, VietnameseDates.of(date), VietnameseDates.of(report)));
        });
    }

    /** A report is not older than the Tờ trình by which it was submitted. */
    static void checkIssued(LocalDate issued, LocalDate submitted) {
        if (issued.isBefore(submitted)) {
            throw new BadInputException("“Ngày báo cáo” (%s) không được trước ngày Tờ trình (%s)."
                    .formatted(VietnameseDates.of(issued), VietnameseDates.of(submitted)));
        }
    }

    private static Optional<LocalDate> youngest(ConsolidatedFigures figures) {
        return figures.reports().stream()
                .map(UnitReport::documentDate)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo);
    }
}
