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
import vn.khenthuong.nomination.UnitTaskClocks;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.round.Rounds;

/**
 * The pages {@code /theo-doi/{code}/gia-han}: a form, what the extension would touch, and the extension once that was seen. The
 * forms carry what was typed from one to the next.
 */
@Controller
@RequestMapping("/theo-doi/{code}/gia-han")
class RoundExtensionController {

    private final Rounds rounds;
    private final UnitTaskClocks clocks;
    private final Organization organization;
    private final CurrentActor currentActor;

    RoundExtensionController(
            Rounds rounds, UnitTaskClocks clocks, Organization organization, CurrentActor currentActor) {
        this.rounds = rounds;
        this.clocks = clocks;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** These pages never stand inside Cockpit. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInCockpit() {
        return false;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return form(code, RoundExtensionAnswers.NONE, currentActor.require(), model);
    }

    /** Back from the preview, to change something. */
    @PostMapping("/sua")
    String change(@PathVariable String code, RoundExtensionAnswers answers, Model model) {
        return form(code, answers, currentActor.require(), model);
    }

    @PostMapping("/xem-truoc")
    String preview(
            @PathVariable String code, RoundExtensionAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        var round = rounds.requireExtendable(code, actor);
        try {
            var days = new TypedDays();
            var extension = answers.proposed(days);
            var plan = days.with(() -> rounds.planExtension(code, extension, actor));
            model.addAttribute(
                    "trang",
                    RoundExtensionPreview.of(
                            round, extension.unit(), rounds.unitsOf(round), plan, clocks.moving(code, plan.after())));
        } catch (RefusedException refused) {
            return refused(code, answers, actor, refused, model, response);
        }
        model.addAttribute("daNhap", answers);
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "theo-doi-gia-han-xem";
    }

    @PostMapping
    String extend(@PathVariable String code, RoundExtensionAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            var days = new TypedDays();
            var extension = answers.confirmed(days);
            var round = days.with(() -> rounds.extend(code, extension, actor));
            return "redirect:/theo-doi/%s?xong=%s".formatted(round.code(), FlashMessage.ROUND_EXTENDED.code());
        } catch (RefusedException refused) {
            return refused(code, answers, actor, refused, model, response);
        }
    }

    private String refused(
            String code,
            RoundExtensionAnswers answers,
            Actor actor,
            RefusedException refused,
            Model model,
            HttpServletResponse response) {
        RefusalOnPage.tell(refused, model, response);
        return form(code, answers, actor, model);
    }

    private String form(String code, RoundExtensionAnswers answers, Actor actor, Model model) {
        var round = rounds.requireExtendable(code, actor);
        model.addAttribute("trang", RoundExtensionPage.of(round, rounds.deadlines(code), rounds.unitsOf(round)));
        model.addAttribute("daNhap", answers);
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "theo-doi-gia-han";
    }
}
