package vn.khenthuong.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.award.FundingSource;
import vn.khenthuong.award.RewardSheet;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.kernel.CurrentActor;

/** Reward money over HTTP. A decision is named by the round and the ordinal of its list. */
@RestController
@RequestMapping("/api/rewards")
@Tag(name = "Tiền thưởng")
class RewardApi {

    private final Rewards rewards;
    private final CurrentActor actor;

    RewardApi(Rewards rewards, CurrentActor actor) {
        this.rewards = rewards;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các quyết định có tiền thưởng mà người hỏi được xem, mới nhất trước; số tiền tính bằng đồng")
    List<RewardedDecision> decisions() {
        return rewards.decisions(actor.require());
    }

    @GetMapping("/sums")
    @Operation(summary = "Tiền thưởng theo năm và nguồn chi")
    List<RewardSum> sums() {
        return rewards.sums(actor.require());
    }

    @GetMapping("/sources")
    @Operation(summary = "Các nguồn chi")
    List<FundingSource> sources() {
        return rewards.sources();
    }

    @GetMapping("/{round}/{ordinal}")
    @Operation(
            summary =
                    "Tiền thưởng của một quyết định: từng trường hợp, cách tính, nguồn chi, các lần chi; trước khi cấp số là mức dự kiến theo hôm nay")
    RewardSheet sheet(@PathVariable String round, @PathVariable int ordinal) {
        return rewards.sheet(round, ordinal, actor.require());
    }

    @PutMapping("/{round}/{ordinal}/{number}")
    @Operation(summary = "Nhập hoặc đổi số tiền của một trường hợp, theo văn bản; chỉ lãnh đạo cơ quan thẩm định")
    RewardSheet layDown(
            @PathVariable String round,
            @PathVariable int ordinal,
            @PathVariable String number,
            @Valid @RequestBody AmountRequest request) {
        rewards.layDown(round, ordinal, request.wanted(number), actor.require());
        return sheet(round, ordinal);
    }

    @PutMapping("/{round}/{ordinal}/source")
    @Operation(summary = "Đổi nguồn chi của mọi trường hợp chưa chi, theo văn bản; chỉ lãnh đạo cơ quan thẩm định")
    RewardSheet layDownSource(
            @PathVariable String round, @PathVariable int ordinal, @Valid @RequestBody SourceRequest request) {
        rewards.layDown(round, ordinal, request.wanted(), actor.require());
        return sheet(round, ordinal);
    }

    @PostMapping("/{round}/{ordinal}/payments")
    @Operation(summary = "Ghi nhận đã chi, theo chứng từ; chỉ cán bộ cơ quan thẩm định")
    RewardSheet pay(@PathVariable String round, @PathVariable int ordinal, @Valid @RequestBody PaymentRequest request) {
        rewards.pay(round, ordinal, request.wanted(), actor.require());
        return sheet(round, ordinal);
    }

    @PostMapping("/{round}/{ordinal}/payments/{payment}/cancellation")
    @Operation(summary = "Hủy ghi nhận một lần chi nhập sai, kèm lý do; chỉ cán bộ cơ quan thẩm định")
    RewardSheet cancel(
            @PathVariable String round,
            @PathVariable int ordinal,
            @PathVariable long payment,
            @Valid @RequestBody CancellationRequest request) {
        rewards.cancel(round, ordinal, payment, request.reason(), actor.require());
        return sheet(round, ordinal);
    }
}
