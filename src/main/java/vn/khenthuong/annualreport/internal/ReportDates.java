package vn.khenthuong.annualreport.internal;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;

/** In which order the dates of the papers of a year stand; that none lies in the future is checked with the paper itself. */
final class ReportDates {

    static final String AS_OF = "Số liệu tính đến ngày";

    private static final String SIGNED = "Ngày ký";

    private ReportDates() {}

    /**
     * A report of a year is signed in that year or later, and not before the day its figures stand for.
     *
     * @param basis may be null, as may its day
     */
    static void checkUnits(int year, ReportContent.Basis basis, LocalDate signed) {
        DateOrder.require(first(year), beginning(year), signed, SIGNED);
        DateOrder.require(basis == null ? null : basis.asOf(), AS_OF, signed, SIGNED);
    }

    /** Figures of a year are of that year, and none of days to come. */
    static void checkBasis(int year, ReportContent.Basis basis, LocalDate today) {
        if (basis != null) {
            DateOrder.require(first(year), beginning(year), basis.asOf(), AS_OF);
            DateOrder.requireNotFuture(basis.asOf(), AS_OF, today);
        }
    }

    /** The same of official figures, which have to say it. */
    static void checkReview(int year, LocalDate asOf, LocalDate today) {
        if (asOf == null) {
            throw new BadInputException("Cần nhập “%s”.".formatted(AS_OF));
        }
        checkBasis(year, new ReportContent.Basis(asOf, null, null), today);
    }

    /** What consolidates reports is not older than the youngest of them. */
    static void checkConsolidated(int year, String label, LocalDate date, ConsolidatedFigures figures) {
        DateOrder.require(first(year), beginning(year), date, label);
        DateOrder.require(youngest(figures), "Ngày ký của báo cáo mới nhất đã tổng hợp", date, label);
    }

    /** A report is not older than the Tờ trình by which it was submitted. */
    static void checkIssued(LocalDate issued, LocalDate submitted) {
        DateOrder.require(submitted, "Ngày Tờ trình", issued, "Ngày báo cáo");
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static String beginning(int year) {
        return "Ngày đầu của năm báo cáo %d".formatted(year);
    }

    /** Null where none is delivered. */
    private static LocalDate youngest(ConsolidatedFigures figures) {
        return figures.reports().stream()
                .map(UnitReport::documentDate)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
