package vn.khenthuong.tracking.web;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.khenthuong.annualreport.Receipt;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;

/** The receipts of a delivered report, one sheet of paper each. */
record ReceiptPage(
        int year,
        String unit,
        String unitName,
        String number,
        String document,
        String deadline,
        boolean late,
        List<Line> receipts) {

    /**
     * One receipt.
     *
     * @param department name of the department that received it
     * @param capacity as what it received it
     */
    record Line(String number, String department, String capacity, String receivedAt) {

        static Line of(Receipt receipt, UnaryOperator<String> names) {
            return new Line(
                    receipt.number(),
                    names.apply(receipt.department()),
                    receipt.function() == Function.FOCAL_AGENCY ? "cơ quan đầu mối" : "cơ quan thẩm định",
                    VietnameseDates.toTheSecond(receipt.receivedAt()));
        }
    }

    static ReceiptPage of(UnitReport report, String unitName, List<Line> receipts) {
        return new ReceiptPage(
                report.number().year(),
                report.number().unit(),
                unitName,
                report.number().toString(),
                ReportSheetPage.document(report),
                VietnameseDates.of(report.deadline()),
                report.late(),
                receipts);
    }
}
