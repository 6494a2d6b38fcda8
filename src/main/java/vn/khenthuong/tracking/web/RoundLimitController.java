package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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
import vn.khenthuong.quota.QuotaLimit;
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
    String form(@PathVariable String code, RoundLimitAnswers answers, Model model) {
        return form(code, answers, currentActor.require(), model);
    }

    @PostMapping
    String change(@PathVariable String code, RoundLimitAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        var round = amendments.require(code, Amendment.CHANGE_LIMITS, actor);
        if (answers.tim() != null) {
            return form(code, answers, actor, model);
        }
        try {
            var days = new TypedDays();
            var change = answers.change(ledger.limits(code), days);
            days.with(() -> amendments.changeLimit(code, change, actor));
            return done(round, Done.LIMIT_CHANGED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    /** What a change of the limit that was chosen may refer to; nothing while none was. */
    private List<BoardPage.Choice> citable(String code, Optional<QuotaLimit> chosen, Actor actor) {
        return chosen.stream()
                .flatMap(limit -> petitions.groundsFor(code, limit.unit(), actor).stream())
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
        var limits = ledger.limits(code);
        return show(
                "theo-doi-chi-tieu",
                RoundLimitPage.of(round, limits, quotas::standing, citable(code, answers.chosenOf(limits), actor)),
                answers,
                actor,
                model);
    }
}
