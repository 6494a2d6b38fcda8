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
import vn.khenthuong.nomination.UnitTaskClocks;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.Rounds;

/**
 * The pages {@code /theo-doi/{code}/gia-han}: a form, what the extension would touch, and the extension once that was seen. The
 * forms carry what was typed from one to the next.
 */
@Controller
@RequestMapping("/theo-doi/{code}/gia-han")
class RoundExtensionController extends RoundDocumentForm<RoundExtensionAnswers> {

    private final Rounds rounds;
    private final UnitTaskClocks clocks;
    private final CurrentActor currentActor;

    RoundExtensionController(
            Rounds rounds, UnitTaskClocks clocks, Organization organization, CurrentActor currentActor) {
        super(organization);
        this.rounds = rounds;
        this.clocks = clocks;
        this.currentActor = currentActor;
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
            return show(
                    "theo-doi-gia-han-xem",
                    RoundExtensionPreview.of(
                            round, extension.unit(), rounds.unitsOf(round), plan, clocks.moving(code, plan.after())),
                    answers,
                    actor,
                    model);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @PostMapping
    String extend(@PathVariable String code, RoundExtensionAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            var days = new TypedDays();
            var extension = answers.confirmed(days);
            return done(days.with(() -> rounds.extend(code, extension, actor)), Done.ROUND_EXTENDED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @Override
    String form(String code, RoundExtensionAnswers answers, Actor actor, Model model) {
        var round = rounds.requireExtendable(code, actor);
        return show(
                "theo-doi-gia-han",
                RoundExtensionPage.of(round, rounds.deadlines(code), rounds.unitsOf(round)),
                answers,
                actor,
                model);
    }
}
