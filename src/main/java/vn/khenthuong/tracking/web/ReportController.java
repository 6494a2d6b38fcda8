package vn.khenthuong.tracking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.tracking.RemindedDay;
import vn.khenthuong.tracking.ReportTracking;
import vn.khenthuong.tracking.ReportYearDetails;

/** Annual reports to read over HTTP: units are told about their own only. */
@RestController
@RequestMapping("/api/reports")
@Tag(name = "Báo cáo hằng năm")
class ReportController {

    private final ReportTracking tracking;
    private final ReportYears years;
    private final CurrentActor actor;

    ReportController(ReportTracking tracking, ReportYears years, CurrentActor actor) {
        this.tracking = tracking;
        this.years = years;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các năm báo cáo, mới nhất trước")
    List<YearLine> all() {
        return years.all().stream().map(YearLine::of).toList();
    }

    @GetMapping("/{year}")
    @Operation(summary = "Một năm báo cáo: đơn vị nào phải nộp, nộp lúc nào, chậm hay không, đã nhắc mấy lần")
    ReportYearDetails one(@PathVariable int year) {
        return tracking.year(year, actor.require());
    }

    @GetMapping("/{year}/units/{unit}/reminders")
    @Operation(summary = "Các lần đã nhắc một đơn vị, với người nhận và kết quả gửi")
    List<RemindedDay> reminders(@PathVariable int year, @PathVariable String unit) {
        return tracking.reminders(ReportNumber.of(year, unit), actor.require());
    }

    /**
     * A year among others.
     *
     * @param deadline first instant that is too late
     * @param closedAt when the focal agency closed it, or null
     */
    record YearLine(
            int year,
            String code,
            ReportYearDetails.State state,
            String stateLabel,
            Instant deadline,
            Instant openedAt,
            Instant closedAt) {

        private static YearLine of(ReportYear year) {
            var state = ReportYearDetails.State.of(year);
            return new YearLine(
                    year.year(), year.code(), state, state.label(), year.deadline(), year.openedAt(), year.closedAt());
        }
    }
}
