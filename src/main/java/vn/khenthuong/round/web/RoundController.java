package vn.khenthuong.round.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.Rounds;

/** Rounds over HTTP: read by everybody who is signed in, moved and closed by the head of Home Affairs. */
@RestController
@RequestMapping("/api/rounds")
@Tag(name = "Đợt khen thưởng")
class RoundController {

    private final Rounds rounds;
    private final RoundAmendments amendments;
    private final QuotaLedger ledger;
    private final CurrentActor actor;

    RoundController(Rounds rounds, RoundAmendments amendments, QuotaLedger ledger, CurrentActor actor) {
        this.rounds = rounds;
        this.amendments = amendments;
        this.ledger = ledger;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các đợt khen thưởng, mới nhất trước")
    List<RoundView> all() {
        return rounds.all().stream().map(RoundView::of).toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "Một đợt khen thưởng")
    RoundView one(@PathVariable String code) {
        return RoundView.of(rounds.require(code));
    }

    @GetMapping("/{code}/quotas")
    @Operation(summary = "Chỉ tiêu của đợt và số đã dùng")
    List<QuotaView> quotas(@PathVariable String code) {
        rounds.require(code);
        return ledger.limits(code).stream().map(QuotaView::of).toList();
    }

    @PostMapping("/{code}/extension")
    @Operation(
            summary =
                    "Gia hạn đề nghị cho mọi đơn vị hoặc một đơn vị, hoặc dời hạn của cơ quan đầu mối, của Sở Nội vụ, theo văn bản")
    RoundView extend(@PathVariable String code, @Valid @RequestBody ExtensionRequest request) {
        return RoundView.of(
                request.stage() == null
                        ? rounds.extend(code, request.extension(), actor.require())
                        : amendments.moveListDeadline(code, request.ofDepartment(), actor.require()));
    }

    @PostMapping("/{code}/closing")
    @Operation(summary = "Đóng nhận hồ sơ ngay, theo văn bản")
    RoundView close(@PathVariable String code, @Valid @RequestBody ClosingRequest request) {
        return RoundView.of(rounds.closeNow(code, request.closing(), actor.require()));
    }
}
