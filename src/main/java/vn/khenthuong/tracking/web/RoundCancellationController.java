package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundAmendments.Amendment;
import vn.khenthuong.round.RoundCancellation;

/** The page {@code /theo-doi/{code}/huy-dot}: what calling the round off ends, and the form that does it. */
@Controller
@RequestMapping("/theo-doi/{code}/huy-dot")
class RoundCancellationController extends RoundDocumentForm<RoundDocumentAnswers> {

    private final RoundAmendments amendments;
    private final Nominations nominations;
    private final QuotaLedger ledger;
    private final CurrentActor currentActor;

    RoundCancellationController(
            RoundAmendments amendments,
            Nominations nominations,
            QuotaLedger ledger,
            Organization organization,
            CurrentActor currentActor) {
        super(organization);
        this.amendments = amendments;
        this.nominations = nominations;
        this.ledger = ledger;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return form(code, RoundDocumentAnswers.NONE, currentActor.require(), model);
    }

    @PostMapping
    String cancel(@PathVariable String code, RoundDocumentAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            var days = new TypedDays();
            var cancellation =
                    new RoundCancellation(answers.documentNumber(), days.read(answers.documentDate(), "Ngày văn bản"));
            return done(days.with(() -> amendments.cancel(code, cancellation, actor)), Done.ROUND_CANCELLED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @Override
    String form(String code, RoundDocumentAnswers answers, Actor actor, Model model) {
        var round = amendments.require(code, Amendment.CANCEL, actor);
        var live = nominations.ofRound(code).stream()
                .filter(dossier -> !dossier.state().isFinal())
                .toList();
        return show(
                "theo-doi-huy-dot",
                RoundEndPage.of(round, VietnameseDates.of(round.unitDeadline()), lines(live, ledger.limits(code))),
                answers,
                actor,
                model);
    }

    private static List<RoundEndPage.Line> lines(List<DossierSnapshot> live, List<QuotaLimit> limits) {
        var submitted = live.stream().filter(DossierSnapshot::wasSubmitted).count();
        var units = live.stream().map(DossierSnapshot::unit).distinct().count();
        var places = limits.stream().mapToInt(QuotaLimit::used).sum();
        return List.of(
                new RoundEndPage.Line("Hồ sơ đã trình sẽ kết thúc", "%d hồ sơ".formatted(submitted)),
                new RoundEndPage.Line("Hồ sơ chưa trình sẽ kết thúc", "%d hồ sơ".formatted(live.size() - submitted)),
                new RoundEndPage.Line("Đơn vị có hồ sơ kết thúc", "%d đơn vị".formatted(units)),
                new RoundEndPage.Line("Chỗ trong chỉ tiêu được trả lại", "%d chỗ".formatted(places)));
    }
}
