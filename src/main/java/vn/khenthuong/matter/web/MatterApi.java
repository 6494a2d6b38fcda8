package vn.khenthuong.matter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.matter.MatterSearch;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.matter.WantedConclusion;
import vn.khenthuong.nomination.HoldGround;

/** Matters about nominees over HTTP: recorded, listed, concluded. */
@RestController
@Tag(name = "Vụ việc về người được đề nghị")
class MatterApi {

    private final Matters matters;
    private final CurrentActor actors;

    MatterApi(Matters matters, CurrentActor actors) {
        this.matters = matters;
        this.actors = actors;
    }

    @GetMapping("/api/matters")
    @Operation(summary = "Kỷ luật, thanh tra, kiểm tra, khiếu nại, tố cáo về các hồ sơ người hỏi được xem; theo hạn")
    List<MatterAnswer> find(
            @RequestParam(required = false) HoldGround ground,
            @RequestParam(required = false) MatterSearch.State state) {
        return matters.find(new MatterSearch(ground, state), actors.require()).stream()
                .map(MatterAnswer::of)
                .toList();
    }

    @GetMapping("/api/dossiers/{number}/matters")
    @Operation(summary = "Vụ việc về một hồ sơ; người gửi đơn chỉ cơ quan đã ghi thấy")
    List<MatterAnswer> of(@PathVariable String number) {
        return matters.of(number, actors.require()).stream()
                .map(MatterAnswer::of)
                .toList();
    }

    @PostMapping("/api/dossiers/{number}/matters")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Ghi kỷ luật, thanh tra, kiểm tra, khiếu nại, tố cáo, kiến nghị kèm văn bản; hồ sơ tạm dừng đến khi có kết luận")
    MatterAnswer record(@PathVariable String number, @RequestBody MatterRequest request) {
        var actor = actors.require();
        return MatterAnswer.of(matters.require(matters.record(number, actor, request.wanted()), actor));
    }

    @PostMapping("/api/matters/{id}/conclusion")
    @Operation(
            summary =
                    "Ghi kết luận, trả lời kèm văn bản; chỉ cơ quan đã ghi vụ việc; sửa kết luận thì nêu version đã xem")
    MatterAnswer conclude(@PathVariable String id, @RequestBody ConclusionRequest request) {
        var actor = actors.require();
        var known = MatterIds.of(id);
        matters.conclude(known, actor, request.wanted());
        return MatterAnswer.of(matters.require(known, actor));
    }

    @PostMapping("/api/matters/{id}/withdrawal")
    @Operation(
            summary =
                    "Rút vụ việc ghi nhầm, kèm lý do và văn bản; chỉ cơ quan đã ghi; hồ sơ đi tiếp nếu chỉ tạm dừng vì vụ việc này")
    MatterAnswer withdraw(@PathVariable String id, @RequestBody WithdrawalRequest request) {
        var actor = actors.require();
        var known = MatterIds.of(id);
        matters.withdraw(
                known,
                actor,
                request.reason(),
                new DocumentReference(request.documentNumber(), request.documentDate()));
        return MatterAnswer.of(matters.require(known, actor));
    }

    /** Why a matter was recorded by mistake, and by which document that is said. */
    record WithdrawalRequest(String reason, String documentNumber, LocalDate documentDate) {}

    /**
     * How a matter is concluded or answered.
     *
     * @param version of the matter whose conclusion this one corrects, as it was answered; null for the first one
     */
    record ConclusionRequest(
            MatterOutcome outcome,
            String text,
            String documentNumber,
            LocalDate documentDate,
            LocalDate disciplineUntil,
            Integer version) {

        WantedConclusion wanted() {
            return new WantedConclusion(
                    outcome, text, new DocumentReference(documentNumber, documentDate), disciplineUntil, version);
        }
    }
}
