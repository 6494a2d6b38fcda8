package vn.khenthuong.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.intake.NomineeIntake;
import vn.khenthuong.intake.NomineeResult;
import vn.khenthuong.intake.NomineeResult.Outcome;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.paper.ListWorkbook;

/** Lists of nominees over HTTP. */
@RestController
@RequestMapping("/api/rounds/{code}/nominees")
@Tag(name = "Hồ sơ")
class NomineeImportApi {

    private final NomineeIntake intake;
    private final CurrentActor currentActor;

    NomineeImportApi(NomineeIntake intake, CurrentActor currentActor) {
        this.intake = intake;
        this.currentActor = currentActor;
    }

    /**
     * What became, or would become, of a list.
     *
     * @param accepted how many rows became, or would become, dossiers
     * @param dossiers numbers of the dossiers that were made
     */
    record Answer(int accepted, List<String> dossiers, List<Existing> existing, List<Rejected> rejected) {

        static Answer of(List<NomineeResult> results) {
            return new Answer(
                    (int) results.stream()
                            .filter(result -> result.outcome() == Outcome.PASSES || result.outcome() == Outcome.STARTED)
                            .count(),
                    results.stream()
                            .filter(result -> result.outcome() == Outcome.STARTED)
                            .map(NomineeResult::dossier)
                            .toList(),
                    results.stream()
                            .filter(result -> result.outcome() == Outcome.EXISTS)
                            .map(result -> new Existing(result.row(), result.dossier()))
                            .toList(),
                    results.stream()
                            .flatMap(result -> result.faults().stream()
                                    .map(fault ->
                                            new Rejected(result.row(), fault.cell(), fault.column(), fault.message())))
                            .toList());
        }
    }

    /** A row whose nominee has a dossier already. */
    record Existing(int row, String dossier) {}

    /** Why a row becomes no dossier. */
    record Rejected(int row, String cell, String column, String reason) {}

    @GetMapping("/template.xlsx")
    @Operation(summary = "Tệp mẫu danh sách đề nghị của đơn vị trong đợt, dạng XLSX")
    ResponseEntity<byte[]> template(@PathVariable String code, @RequestParam(required = false) String unit) {
        return Downloads.of(
                "mau-danh-sach-de-nghi.xlsx",
                ListWorkbook.MEDIA_TYPE,
                intake.template(currentActor.require(), code, unit));
    }

    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Lập hồ sơ nháp từ danh sách XLSX: thử, hoặc lập mọi dòng đạt; dòng không đạt có ô và lý do")
    Answer take(
            @PathVariable String code,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) String unit,
            @RequestParam(defaultValue = "true") boolean trial) {
        var actor = currentActor.require();
        var list = intake.read(actor, file, code, unit);
        return Answer.of(trial ? intake.tried(actor, code, unit, list) : intake.done(actor, code, unit, list));
    }
}
