package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.ListDeadlineChange.Stage;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundAmendments.Amendment;
import vn.khenthuong.round.RoundReopening;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.Rounds;

/** The page {@code /theo-doi/{code}/mo-lai}: what opening a closed round again touches, and the form that does it. */
@Controller
@RequestMapping("/theo-doi/{code}/mo-lai")
class RoundReopeningController extends RoundDocumentForm<RoundDocumentAnswers> {

    private final RoundAmendments amendments;
    private final Nominations nominations;
    private final Rounds rounds;
    private final CurrentActor currentActor;

    RoundReopeningController(
            RoundAmendments amendments,
            Nominations nominations,
            Rounds rounds,
            Organization organization,
            CurrentActor currentActor) {
        super(organization);
        this.amendments = amendments;
        this.nominations = nominations;
        this.rounds = rounds;
        this.currentActor = currentActor;
    }

    @GetMapping
    String form(@PathVariable String code, Model model) {
        return form(code, RoundDocumentAnswers.NONE, currentActor.require(), model);
    }

    @PostMapping
    String reopen(@PathVariable String code, RoundDocumentAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            var days = new TypedDays();
            var lastDay = days.read(answers.deadline(), "Hạn đề nghị");
            var reopening = new RoundReopening(
                    lastDay == null ? null : Deadline.endOf(lastDay).instant(),
                    answers.documentNumber(),
                    days.read(answers.documentDate(), "Ngày văn bản"));
            return done(days.with(() -> amendments.reopen(code, reopening, actor)), Done.ROUND_REOPENED);
        } catch (RefusedException refused) {
            return refused(refused, code, answers, actor, model, response);
        }
    }

    @Override
    String form(String code, RoundDocumentAnswers answers, Actor actor, Model model) {
        var round = amendments.require(code, Amendment.REOPEN, actor);
        var all = nominations.ofRound(code);
        var live = all.stream().filter(one -> !one.state().isFinal()).count();
        var expired =
                all.stream().filter(one -> one.state() == DossierState.EXPIRED).count();
        var lines = new ArrayList<>(List.of(
                new RoundEndPage.Line("Hồ sơ đã trình được xử lý tiếp", "%d hồ sơ".formatted(live)),
                new RoundEndPage.Line("Hồ sơ đã hết hạn, chỉ lập lại được", "%d hồ sơ".formatted(expired))));
        lines.addAll(departments(rounds.scheduleOf(code)));
        return show(
                "theo-doi-mo-lai",
                RoundEndPage.of(round, VietnameseDates.of(round.unitDeadline()), lines),
                answers,
                actor,
                model);
    }

    /** The new deadline of the units has to come before these. */
    private static List<RoundEndPage.Line> departments(RoundSchedule schedule) {
        return Stream.of(Stage.values())
                .filter(stage -> schedule.deadlineOf(stage) != null)
                .map(stage -> new RoundEndPage.Line(
                        stage.label() + ", không đổi", VietnameseDates.of(schedule.deadlineOf(stage))))
                .toList();
    }
}
