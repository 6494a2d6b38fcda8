package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.round.Rounds;

/** The page {@code /theo-doi/{code}/dong-dot}: what closing the round early would end, and the form that does it. */
@Controller
@RequestMapping("/theo-doi/{code}/dong-dot")
class RoundClosingController {

    private final Rounds rounds;
    private final UnitDossiers dossiers;
    private final Organization organization;
    private final CurrentActor currentActor;

    RoundClosingController(Rounds rounds, UnitDossiers dossiers, Organization organization, CurrentActor currentActor) {
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** This page never stands inside Cockpit. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInCockpit() {
        return false;
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
            var round = days.with(() -> rounds.closeNow(code, closing, actor));
            return "redirect:/theo-doi/%s?xong=%s".formatted(round.code(), FlashMessage.ROUND_CLOSED.code());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return form(code, answers, actor, model);
        }
    }

    private String form(String code, RoundClosingAnswers answers, Actor actor, Model model) {
        var round = rounds.requireClosable(code, actor);
        model.addAttribute("trang", RoundClosingPage.of(round, rounds.deadlines(code), dossiers.unsubmitted(code)));
        model.addAttribute("daNhap", answers);
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "theo-doi-dong-dot";
    }
}
