package vn.khenthuong.journey;

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

    /** Opened by hand, so long after its deadline that it may be consolidated. */
    void pastYear() {
        officials
                .as(FOCAL_OFFICER)
                .start("annualReport", Map.of("year", year - 1))
                .expectSuccess();
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
