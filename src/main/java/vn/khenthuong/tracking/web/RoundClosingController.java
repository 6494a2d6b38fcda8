package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Rounds;

/** The page {@code /theo-doi/{code}/dong-dot}: what closing the round early would end, and the form that does it. */
@Controller
@RequestMapping("/theo-doi/{code}/dong-dot")
class RoundClosingController extends RoundDocumentForm<RoundClosingAnswers> {

    private final Rounds rounds;
    private final UnitDossiers dossiers;
    private final CurrentActor currentActor;

    RoundClosingController(Rounds rounds, UnitDossiers dossiers, Organization organization, CurrentActor currentActor) {
        super(organization);
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return form(code, RoundClosingAnswers.NONE, currentActor.require(), model);
    }

    @PostMapping
    String close(@PathVariable String code, RoundClosingAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            var days = new TypedDays();
            var closing = answers.closing(days);
            return done(days.with(() -> rounds.closeNow(code, closing, actor)), Done.ROUND_CLOSED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @Override
    String form(String code, RoundClosingAnswers answers, Actor actor, Model model) {
        var round = rounds.requireClosable(code, actor);
        return show(
                "theo-doi-dong-dot",
                RoundClosingPage.of(round, rounds.deadlines(code), dossiers.unsubmitted(code)),
                answers,
                actor,
                model);
    }
}
