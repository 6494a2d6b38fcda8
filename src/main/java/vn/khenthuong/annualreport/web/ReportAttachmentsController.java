package vn.khenthuong.annualreport.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.annualreport.ReportAttachments;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.audit.Readings;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.pages.Downloads;

/** The attachments of a unit's report over HTTP. */
@RestController
@RequestMapping("/api/reports/{year}/units/{unit}/documents")
@Tag(name = "Báo cáo hằng năm")
class ReportAttachmentsController {

    private final ReportAttachments attachments;
    private final Readings readings;
    private final CurrentActor actor;

    ReportAttachmentsController(ReportAttachments attachments, Readings readings, CurrentActor actor) {
        this.attachments = attachments;
        this.readings = readings;
        this.actor = actor;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Tải lên một tài liệu kèm báo cáo; cán bộ của đơn vị, đến khi báo cáo được nộp")
    ResponseEntity<StoredDocument> upload(
            @PathVariable int year, @PathVariable String unit, @RequestPart MultipartFile file) {
        var stored = attachments.upload(
                ReportNumber.of(year, unit),
                new UploadedFile(file.getOriginalFilename(), file.getSize(), file),
                actor.require());
        return ResponseEntity.created(
                        URI.create("/api/reports/%d/units/%s/documents/%s".formatted(year, unit, stored.id())))
                .body(stored);
    }

    @GetMapping
    @Operation(summary = "Các tài liệu kèm báo cáo, mới nhất trước")
    List<StoredDocument> list(@PathVariable int year, @PathVariable String unit) {
        return attachments.list(ReportNumber.of(year, unit), actor.require());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lấy lại một tài liệu tải nhầm: chỉ người đã tải lên, đến khi báo cáo được nộp")
    void takeBack(@PathVariable int year, @PathVariable String unit, @PathVariable UUID id) {
        attachments.takeBack(ReportNumber.of(year, unit), id, actor.require());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Tải về một tài liệu")
    ResponseEntity<Resource> download(@PathVariable int year, @PathVariable String unit, @PathVariable UUID id) {
        var reader = actor.require();
        var report = ReportNumber.of(year, unit);
        var file = attachments.open(report, id, reader);
        var document = file.document();
        readings.fileOpened(
                reader,
                report.toString(),
                document.item(),
                "%s, bản %d".formatted(document.fileName(), document.version()));
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), file.content());
    }
}
