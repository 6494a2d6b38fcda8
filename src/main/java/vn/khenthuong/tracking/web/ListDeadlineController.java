package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.decision.ListTaskClocks;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundAmendments.Amendment;
import vn.khenthuong.round.Rounds;

/**
 * The pages {@code /theo-doi/{code}/han-co-quan}: another deadline for the list of the focal agency or the submission of Home Affairs;
 * a form, what it would touch, and the deed once that was seen. The forms carry what was typed from one to the next.
 */
@Controller
@RequestMapping("/theo-doi/{code}/han-co-quan")
class ListDeadlineController extends RoundDocumentForm<ListDeadlineAnswers> {

    private final RoundAmendments amendments;
    private final Rounds rounds;
    private final ListTaskClocks clocks;
    private final CurrentActor currentActor;

    ListDeadlineController(
            RoundAmendments amendments,
            Rounds rounds,
            ListTaskClocks clocks,
            Organization organization,
            CurrentActor currentActor) {
        super(organization);
        this.amendments = amendments;
        this.rounds = rounds;
        this.clocks = clocks;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return form(code, ListDeadlineAnswers.NONE, currentActor.require(), model);
    }

    /** Back from the preview, to change something. */
    @PostMapping("/sua")
    String change(@PathVariable String code, ListDeadlineAnswers answers, Model model) {
        return form(code, answers, currentActor.require(), model);
    }

    @PostMapping("/xem-truoc")
    String preview(@PathVariable String code, ListDeadlineAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        var round = amendments.require(code, Amendment.MOVE_LIST_DEADLINES, actor);
        try {
            var days = new TypedDays();
            var change = answers.proposed(days);
            var plan = days.with(() -> amendments.planListDeadline(code, change, actor));
            return show(
                    "theo-doi-han-co-quan-xem",
                    ListDeadlinePreview.of(round, plan, clocks.moving(code, plan.stage())),
                    answers,
                    actor,
                    model);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @PostMapping
    String move(@PathVariable String code, ListDeadlineAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        var round = amendments.require(code, Amendment.MOVE_LIST_DEADLINES, actor);
        try {
            var days = new TypedDays();
            var change = answers.confirmed(days);
            days.with(() -> amendments.moveListDeadline(code, change, actor));
            return done(round, Done.LIST_DEADLINE_MOVED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @Override
    String form(String code, ListDeadlineAnswers answers, Actor actor, Model model) {
        var round = amendments.require(code, Amendment.MOVE_LIST_DEADLINES, actor);
        return show("theo-doi-han-co-quan", ListDeadlinePage.of(round, rounds.scheduleOf(code)), answers, actor, model);
    }
}
