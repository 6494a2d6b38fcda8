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
import vn.khenthuong.organization.Organization;
import vn.khenthuong.petition.PetitionAccess;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundAmendments.Amendment;

/** The page {@code /theo-doi/{code}/chi-tieu}: every limit with its use, and the form that sets another maximum by document. */
@Controller
@RequestMapping("/theo-doi/{code}/chi-tieu")
class RoundLimitController extends RoundDocumentForm<RoundLimitAnswers> {

    private final RoundAmendments amendments;
    private final QuotaLedger ledger;
    private final QuotaMessages quotas;
    private final PetitionAccess petitions;
    private final Organization organization;
    private final CurrentActor currentActor;

    RoundLimitController(
            RoundAmendments amendments,
            QuotaLedger ledger,
            QuotaMessages quotas,
            PetitionAccess petitions,
            Organization organization,
            CurrentActor currentActor) {
        super(organization);
        this.amendments = amendments;
        this.ledger = ledger;
        this.quotas = quotas;
        this.petitions = petitions;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return form(code, RoundLimitAnswers.NONE, currentActor.require(), model);
    }

    @PostMapping
    String change(@PathVariable String code, RoundLimitAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        var round = amendments.require(code, Amendment.CHANGE_LIMITS, actor);
        try {
            var days = new TypedDays();
            var change = answers.change(ledger.limits(code), days);
            days.with(() -> amendments.changeLimit(code, change, actor));
            return done(round, Done.LIMIT_CHANGED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    /** What a change may refer to: what somebody stands behind, about this round or about none. */
    private List<BoardPage.Choice> citable(String code, Actor actor) {
        return petitions.petitions(actor).stream()
                .filter(petition -> petition.isGroundFor(code))
                .map(petition -> new BoardPage.Choice(
                        petition.number().toString(),
                        "%s – %s: %s"
                                .formatted(
                                        petition.number(),
                                        organization.require(petition.unit()).name(),
                                        petition.title())))
                .toList();
    }

    @Override
    String form(String code, RoundLimitAnswers answers, Actor actor, Model model) {
        var round = amendments.require(code, Amendment.CHANGE_LIMITS, actor);
        return show(
                "theo-doi-chi-tieu",
                RoundLimitPage.of(round, ledger.limits(code), quotas::standing, citable(code, actor)),
                answers,
                actor,
                model);
    }
}
