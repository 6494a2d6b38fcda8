package vn.khenthuong.annualreport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.output.ConsolidationFiles;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.pages.Downloads;

/** The consolidated report of a year to download, for those who see the reports of all units. */
@RestController
@RequestMapping("/api/reports/{year}")
@Tag(name = "Báo cáo hằng năm")
class ConsolidationFilesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ConsolidationFiles files;
    private final ReportAccess access;
    private final CurrentActor actor;

    ConsolidationFilesController(ConsolidationFiles files, ReportAccess access, CurrentActor actor) {
        this.files = files;
        this.access = access;
        this.actor = actor;
    }

    @GetMapping("/consolidation.xlsx")
    @Operation(
            summary = "Báo cáo tổng hợp dạng XLSX: tổng hợp theo chỉ tiêu, tình hình từng đơn vị, số liệu;"
                    + " trước khi trình là dự thảo với số liệu lúc tải")
    ResponseEntity<byte[]> workbook(@PathVariable int year, @RequestParam(defaultValue = "FOCAL") Kind kind) {
        access.requireAll(year, actor.require());
        return Downloads.of("bao-cao-%d.xlsx".formatted(year), XLSX, files.workbook(year, kind));
    }

    @GetMapping("/letters/{addressee}.docx")
    @Operation(summary = "Báo cáo tổng hợp dạng DOCX gửi một nơi nhận: STEERING_COMMITTEE, MINISTRY, CENTRAL_BOARD")
    ResponseEntity<byte[]> docx(@PathVariable int year, @PathVariable String addressee) {
        access.requireAll(year, actor.require());
        var to = addressee(addressee);
        return Downloads.of(fileName(year, to, "docx"), DOCX, files.docx(year, to));
    }

    @GetMapping("/letters/{addressee}.pdf")
    @Operation(summary = "Cùng báo cáo dạng PDF, cùng lời; chưa gửi thì mang chữ DỰ THẢO")
    ResponseEntity<byte[]> pdf(@PathVariable int year, @PathVariable String addressee) {
        access.requireAll(year, actor.require());
        var to = addressee(addressee);
        return Downloads.of(fileName(year, to, "pdf"), "application/pdf", files.pdf(year, to));
    }

    private static Addressee addressee(String name) {
        return Arrays.stream(Addressee.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có nơi nhận “%s”.".formatted(name)));
    }

    private static String fileName(int year, Addressee addressee, String ending) {
        return "bao-cao-%d-%s.%s"
                .formatted(year, addressee.name().toLowerCase(Locale.ROOT).replace('_', '-'), ending);
    }
}
