package vn.khenthuong.round.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.platform.CurrentActor;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.Rounds;

/** Rounds over HTTP: read by everybody who is signed in, moved and closed by the head of Home Affairs. */
@RestController
@RequestMapping("/api/rounds")
class RoundController {

    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final CurrentActor actor;

    RoundController(Rounds rounds, QuotaLedger ledger, CurrentActor actor) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.actor = actor;
    }

    @GetMapping
    List<RoundView> all() {
        return rounds.all().stream().map(RoundView::of).toList();
    }

    @GetMapping("/{code}")
    RoundView one(@PathVariable String code) {
        return RoundView.of(rounds.require(code));
    }

    @GetMapping("/{code}/quotas")
    List<QuotaView> quotas(@PathVariable String code) {
        rounds.require(code);
        return ledger.limits(code).stream().map(QuotaView::of).toList();
    }

    @PostMapping("/{code}/extension")
    RoundView extend(@PathVariable String code, @Valid @RequestBody ExtensionRequest request) {
        return RoundView.of(rounds.extend(
                code,
                request.unit(),
                request.deadlineInstant(),
                request.documentNumber(),
                request.documentDay(),
                actor.require()));
    }

    @PostMapping("/{code}/closing")
    RoundView close(@PathVariable String code, @Valid @RequestBody ClosingRequest request) {
        return RoundView.of(rounds.closeNow(code, request.documentNumber(), request.documentDay(), actor.require()));
    }
}
