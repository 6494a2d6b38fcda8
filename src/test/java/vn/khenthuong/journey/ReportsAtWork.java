package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.APPRAISAL_HEAD;
import static vn.khenthuong.journey.Route.APPRAISER;
import static vn.khenthuong.journey.Route.CHAIR;
import static vn.khenthuong.journey.Route.FOCAL_HEAD;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;

import java.util.List;
import java.util.Map;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.support.Officials;

/** Part of {@link EveryStep}: a year of reports that runs, and a past one that waits for its consolidation. */
final class ReportsAtWork {

    private final Officials officials;
    private final ReportDesk desk;
    private final int year;

    ReportsAtWork(Officials officials, ReportDesk desk, int year) {
        this.officials = officials;
        this.desk = desk;
        this.year = year;
    }

    /** The plan ends before, so a document has to extend the movement. */
    void openedByDocument() {
        officials
                .as(FOCAL_OFFICER)
                .start(
                        "annualReport",
                        Map.of("year", year, "documentNumber", "2105/QĐ-UBND", "documentDate", "2025-12-20"))
                .expectSuccess();
    }

    /** Some have delivered, one waits for its head, one came back from there; all others owe theirs. */
    void runningYear() {
        desk.prepare(report("dam-rong"));
        desk.prepare(report("lam-ha"));
        desk.sendBack(report("lam-ha"));
        for (var unit : List.of("da-lat", "so-y-te", "mttq")) {
            desk.prepare(report(unit));
            desk.sign(report(unit));
        }
    }

    /** Opened by hand, so long after their deadlines that they may be consolidated. */
    void pastYearsOpened() {
        for (var past = year - 1; past > year - 5; past--) {
            officials
                    .as(FOCAL_OFFICER)
                    .start("annualReport", Map.of("year", past))
                    .expectSuccess();
        }
    }

    /** One waits for both officers, one for both heads, one for the Chair, one for its number. */
    void pastYearsConsolidated() {
        consolidated(year - 2);
        consolidated(year - 3);
        submittedToChair(year - 3);
        consolidated(year - 4);
        submittedToChair(year - 4);
        officials
                .as(CHAIR)
                .complete(
                        ReportNumber.ofYear(year - 4), "userTask_signBoardReportByChair", Map.of("outcome", "APPROVE"));
    }

    private void consolidated(int past) {
        var texts = Map.of("assessment", "Phong trào có chuyển biến.", "missingReason", "Chưa đơn vị nào nộp.");
        officials.as(FOCAL_OFFICER).complete(ReportNumber.ofYear(past), "userTask_consolidateReport", texts);
        officials.as(APPRAISER).complete(ReportNumber.ofYear(past), "userTask_consolidateForBoard", texts);
    }

    private void submittedToChair(int past) {
        officials
                .as(APPRAISAL_HEAD)
                .complete(
                        ReportNumber.ofYear(past),
                        "userTask_signBoardReport",
                        Map.of(
                                "outcome",
                                "APPROVE",
                                "documentNumber",
                                "7%d/TTr-SNV".formatted(past % 10),
                                "documentDate",
                                year + "-10-28"));
    }

    /** The unit has been granted it; its report has not heard of it yet. */
    void longerForOneUnit() {
        officials
                .as(FOCAL_HEAD)
                .post(
                        "/api/reports/%d/extension".formatted(year),
                        Map.of(
                                "unit",
                                "lac-duong",
                                "deadline",
                                year + "-11-30",
                                "documentNumber",
                                "99/UBND-VX",
                                "documentDate",
                                year + "-10-28"))
                .expectSuccess();
    }

    private ReportNumber report(String unit) {
        return new ReportNumber(year, unit);
    }
}
