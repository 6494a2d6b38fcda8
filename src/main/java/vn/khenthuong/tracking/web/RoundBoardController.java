package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundAmendments.Amendment;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.selection.PoolSelection;
import vn.khenthuong.supervision.Observations;
import vn.khenthuong.tracking.RoundBoards;

/** The pages {@code /theo-doi}: how a round stands; each figure leads to the dossiers it counts. */
@Controller
@RequestMapping("/theo-doi")
class RoundBoardController {

    private final RoundBoards boards;
    private final Rounds rounds;
    private final RoundAmendments amendments;
    private final PoolSelection selection;
    private final Observations observations;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final WorkingDays calendar;
    private final DueWords dueWords;
    private final Clock clock;

    RoundBoardController(
            RoundBoards boards,
            Rounds rounds,
            RoundAmendments amendments,
            PoolSelection selection,
            Observations observations,
            Organization organization,
            CurrentActor currentActor,
            WorkingDays calendar,
            DueWords dueWords,
            Clock clock) {
        this.boards = boards;
        this.rounds = rounds;
        this.amendments = amendments;
        this.selection = selection;
        this.observations = observations;
        this.organization = organization;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    /** Whether the page stands inside Cockpit. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInCockpit() {
        return false;
    }

    @GetMapping
    String current() {
        return "redirect:/theo-doi/" + currentRound();
    }

    /** The same as Cockpit shows it: without the frame of a page, and allowed inside the web applications. */
    @GetMapping("/the")
    String currentInCockpit() {
        return "redirect:/theo-doi/%s/the".formatted(currentRound());
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(code, model);
    }

    @GetMapping("/{code}/the")
    String oneInCockpit(@PathVariable String code, Model model, HttpServletResponse response) {
        Framed.show(model, response);
        return show(code, model);
    }

    @GetMapping("/{code}/bang.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String code) {
        var now = clock.instant();
        var board = boards.of(code, currentActor.require());
        return Downloads.of(
                "theo-doi-%s.xlsx".formatted(board.round()),
                ListWorkbook.MEDIA_TYPE,
                TrackingWorkbooks.board(board, RoundBoardPage.of(board, List.of(), due -> dueWords.of(due, now)))
                        .bytes(now));
    }

    private String show(String code, Model model) {
        var actor = currentActor.require();
        model.addAttribute(
                "trang",
                RoundBoardPage.of(boards.of(code, actor), rounds.all(), due -> dueWords.of(due, clock.instant())));
        var round = rounds.require(code);
        var open = round.state() == RoundState.OPEN;
        var schedule = rounds.scheduleOf(code);
        model.addAttribute("hanDauMoi", lastDay(schedule.focalDeadline()));
        model.addAttribute("hanThamDinh", lastDay(schedule.appraisalDeadline()));
        var possible = amendments.possible(round, actor);
        model.addAttribute("duocChiTieu", possible.contains(Amendment.CHANGE_LIMITS));
        model.addAttribute("duocHanCoQuan", possible.contains(Amendment.MOVE_LIST_DEADLINES));
        model.addAttribute("duocHuy", possible.contains(Amendment.CANCEL));
        model.addAttribute("duocMoLai", possible.contains(Amendment.REOPEN));
        model.addAttribute("duocGiaHan", open && rounds.mayExtend(actor));
        model.addAttribute("duocDong", open && rounds.mayClose(actor));
        model.addAttribute("duocChon", selection.concerns(code, actor));
        model.addAttribute("soPhanAnh", observations.count(code, actor));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        calendar.yearToPublish(LocalDate.now(clock)).ifPresent(year -> model.addAttribute("namChuaCoLich", year));
        return "theo-doi";
    }

    private static String lastDay(Instant deadline) {
        return deadline == null ? null : Formats.lastDay(deadline);
    }

    private String currentRound() {
        return boards.current(currentActor.require())
                .orElseThrow(() -> new NotFoundException("Chưa có đợt khen thưởng nào."));
    }
}
