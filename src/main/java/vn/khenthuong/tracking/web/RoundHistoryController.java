package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.petition.PetitionAccess;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.round.RoundAmendments;
import vn.khenthuong.round.RoundChange;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.DossierTracking;

/** The page {@code /theo-doi/{code}/thay-doi}: by which documents the round was opened and changed, with their files. */
@Controller
@RequestMapping("/theo-doi/{code}/thay-doi")
class RoundHistoryController {

    private final Rounds rounds;
    private final RoundAmendments amendments;
    private final RoundPapers papers;
    private final DossierTracking tracking;
    private final PetitionAccess petitions;
    private final Organization organization;
    private final CurrentActor currentActor;

    RoundHistoryController(
            Rounds rounds,
            RoundAmendments amendments,
            RoundPapers papers,
            DossierTracking tracking,
            PetitionAccess petitions,
            Organization organization,
            CurrentActor currentActor) {
        this.rounds = rounds;
        this.amendments = amendments;
        this.papers = papers;
        this.tracking = tracking;
        this.petitions = petitions;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** This page never stands inside Cockpit. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInCockpit() {
        return false;
    }

    @GetMapping
    String history(
            @PathVariable String code, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(code, currentActor.require(), model);
    }

    @PostMapping("/{change}/tep")
    String file(
            @PathVariable String code,
            @PathVariable long change,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            papers.file(code, change, new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(code, actor, model);
        }
        return "redirect:/theo-doi/%s/thay-doi?xong=%s".formatted(code, Done.UPLOADED.code());
    }

    @GetMapping("/{change}/tep/{id}")
    ResponseEntity<Resource> open(@PathVariable String code, @PathVariable long change, @PathVariable UUID id) {
        var known = known(code, currentActor.require()).stream()
                .filter(one -> one.id() == change)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Không có thay đổi này trong đợt %s.".formatted(code)));
        var opened = papers.open(known, id);
        var document = opened.document();
        return Downloads.of(document.fileName(), document.mediaType(), document.size(), opened.content());
    }

    private String show(String code, Actor actor, Model model) {
        var round = rounds.require(code);
        model.addAttribute("dot", round.code());
        model.addAttribute("tenDot", round.title());
        model.addAttribute("cacThayDoi", lines(code, actor));
        model.addAttribute("duocLuu", amendments.mayFile(actor));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "theo-doi-thay-doi";
    }

    private List<RoundChangeLine> lines(String code, Actor actor) {
        var known = known(code, actor);
        var files = papers.of(known);
        return known.stream()
                .map(change -> new RoundChangeLine(
                        change.id(),
                        Formats.moment(change.at()),
                        change.kind().label(),
                        change.subject(),
                        change.before(),
                        change.after(),
                        change.document().cited(),
                        change.by().equals(JournalEntry.SYSTEM) ? "Hệ thống" : organization.nameOf(change.by()),
                        change.petition(),
                        sees(change.petition(), actor),
                        files.getOrDefault(change.papers(), List.of()).stream()
                                .map(file -> new RoundChangeLine.File(file.id(), file.fileName()))
                                .toList()))
                .toList();
    }

    private boolean sees(String petition, Actor actor) {
        return PetitionNumber.parse(petition)
                .flatMap(number -> petitions.find(number, actor))
                .isPresent();
    }

    /** What concerns one unit is for that unit, and for those who see more than their own. */
    private List<RoundChange> known(String code, Actor actor) {
        rounds.require(code);
        var all = tracking.seesOtherUnits(actor);
        var own = tracking.unitsOf(actor);
        return amendments.changes(code).stream()
                .filter(change -> all || change.unit() == null || own.contains(change.unit()))
                .toList();
    }
}
