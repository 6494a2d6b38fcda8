package vn.khenthuong.round.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.round.RoundAmendments;

/** Limits, calling off and opening again over HTTP, by the head of Home Affairs with a document. */
@RestController
@RequestMapping("/api/rounds/{code}")
@Tag(name = "Đợt khen thưởng")
class RoundAmendmentController {

    private final RoundAmendments amendments;
    private final CurrentActor actor;

    RoundAmendmentController(RoundAmendments amendments, CurrentActor actor) {
        this.amendments = amendments;
        this.actor = actor;
    }

    @PostMapping("/limits")
    @Operation(summary = "Điều chỉnh chỉ tiêu của một đơn vị hoặc của danh sách chung cấp tỉnh, theo văn bản")
    QuotaView changeLimit(@PathVariable String code, @Valid @RequestBody LimitRequest request) {
        return QuotaView.of(amendments.changeLimit(code, request.change(), actor.require()));
    }

    @PostMapping("/cancellation")
    @Operation(summary = "Hủy đợt: mọi hồ sơ chưa có kết quả kết thúc, theo văn bản")
    RoundView cancel(@PathVariable String code, @Valid @RequestBody CancellationRequest request) {
        return RoundView.of(amendments.cancel(code, request.cancellation(), actor.require()));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Mở lại đợt đã đóng khi đang tổng hợp danh sách, theo văn bản")
    RoundView reopen(@PathVariable String code, @Valid @RequestBody ReopeningRequest request) {
        return RoundView.of(amendments.reopen(code, request.reopening(), actor.require()));
    }
}
