package vn.khenthuong.annualreport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.kernel.CurrentActor;

/** The head of the focal agency moves the deadline of reports. */
@RestController
@Tag(name = "Báo cáo hằng năm")
class ReportExtensionController {

    private final ReportYears years;
    private final CurrentActor actor;

    ReportExtensionController(ReportYears years, CurrentActor actor) {
        this.years = years;
        this.actor = actor;
    }

    @PostMapping("/api/reports/{year}/extension")
    @Operation(summary = "Gia hạn nộp báo cáo cho mọi đơn vị hoặc một đơn vị, theo văn bản")
    Extended extend(@PathVariable int year, @Valid @RequestBody ExtensionRequest request) {
        return Extended.of(
                years.extend(
                        year,
                        request.unit(),
                        request.deadlineInstant(),
                        request.documentNumber(),
                        request.documentDay(),
                        actor.require()),
                request.unit());
    }

    /**
     * What holds now.
     *
     * @param deadline first instant that is too late for units without an extension of their own
     * @param unit whose deadline was moved, or null for all
     */
    record Extended(int year, String code, Instant deadline, String unit) {

        private static Extended of(ReportYear year, String unit) {
            return new Extended(year.year(), year.code(), year.deadline(), unit);
        }
    }
}
