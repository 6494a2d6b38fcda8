package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import vn.khenthuong.appraisal.Postponements;
import vn.khenthuong.appraisal.Receipts;
import vn.khenthuong.correspondence.PaperLine;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.nomination.Remakes;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.pages.PagePolicy;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.tracking.DossierRow;
import vn.khenthuong.tracking.DossierTracking;
import vn.khenthuong.tracking.RoleTitles;

/**
 * The page {@code /ho-so/{number}}: a dossier to read, its papers to add and, for the head of its unit, its withdrawal. What is
 * refused is told on the page itself; whatever is not the reader's business does not exist.
 */
@Controller
@RequestMapping("/ho-so/{number}")
class DossierSheetController {

    private final DossierTracking tracking;
    private final DossierView view;
    private final DossierDocuments papers;
    private final Nominations nominations;
    private final Holds holds;
    private final Postponements postponements;
    private final Receipts receipts;
    private final Remakes remakes;
    private final Matters matters;
    private final OwnDossiers ownDossiers;
    private final OwnDossierGate own;
    private final RoleTitles titles;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final RouteDiagram diagram;
    private final Papers routePapers;
    private final Clock clock;

    DossierSheetController(
            DossierTracking tracking,
            DossierView view,
            DossierDocuments papers,
            Nominations nominations,
            Holds holds,
            Postponements postponements,
            Receipts receipts,
            Remakes remakes,
            Matters matters,
            OwnDossiers ownDossiers,
            OwnDossierGate own,
            RoleTitles titles,
            Organization organization,
            CurrentActor currentActor,
            RouteDiagram diagram,
            Papers routePapers,
            Clock clock) {
        this.tracking = tracking;
        this.view = view;
        this.papers = papers;
        this.nominations = nominations;
        this.holds = holds;
        this.postponements = postponements;
        this.receipts = receipts;
        this.remakes = remakes;
        this.matters = matters;
        this.ownDossiers = ownDossiers;
        this.own = own;
        this.titles = titles;
        this.organization = organization;
        this.currentActor = currentActor;
        this.diagram = diagram;
        this.routePapers = routePapers;
        this.clock = clock;
    }

    /** Whether the page stands in the tab of a task; what follows from a refusal never does. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInTasklist() {
        return false;
    }

    @GetMapping
    String sheet(
            @PathVariable String number, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(number, currentActor.require(), model);
    }

    /** The same as the tab of a task shows it: without the frame of a page, and allowed inside Tasklist. */
    @GetMapping("/the")
    String inTasklist(
            @PathVariable String number,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model,
            HttpServletResponse response) {
        Framed.show(model, response);
        model.addAttribute("tin", Done.sentence(done));
        return show(number, currentActor.require(), model);
    }

    /** The model with the way the dossier has taken. */
    @GetMapping(path = "/hanh-trinh.svg", produces = "image/svg+xml")
    ResponseEntity<byte[]> route(@PathVariable String number) {
        var picture = diagram.of(tracking.visits(number, currentActor.require()));
        return ResponseEntity.ok()
                .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(PagePolicy.HEADER, "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(picture.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/giay-to")
    String upload(
            @PathVariable String number,
            @RequestParam String item,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var uploaded = new UploadedFile(file.getOriginalFilename(), file.getSize(), file);
        return changePapers(
                number, Done.UPLOADED, () -> papers.upload(actor, number, item, uploaded, shared), model, response);
    }

    @PostMapping("/giay-to/dung-chung")
    String cite(
            @PathVariable String number,
            @RequestParam String dossier,
            @RequestParam UUID document,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        return changePapers(number, Done.SHARED, () -> papers.cite(actor, number, dossier, document), model, response);
    }

    @PostMapping("/giay-to/{id}/lay-lai")
    String takeBack(@PathVariable String number, @PathVariable UUID id, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        return changePapers(number, Done.TAKEN_BACK, () -> papers.takeBack(actor, number, id), model, response);
    }

    private String changePapers(
            String number, DoneMessage done, Runnable change, Model model, HttpServletResponse response) {
        try {
            change.run();
        } catch (RefusedException refused) {
            return tell(refused, number, currentActor.require(), model, response);
        }
        return redirect(number, done, "giay-to");
    }

    @PostMapping("/rut")
    String withdraw(@PathVariable String number, WithdrawalAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            nominations.withdraw(
                    number,
                    actor,
                    answers.checkedReason(),
                    new DocumentReference(answers.checkedNumber(), answers.checkedDate()));
        } catch (RefusedException refused) {
            model.addAttribute("rut", answers);
            return tell(refused, number, actor, model, response);
        }
        return redirect(number, Done.WITHDRAWN, "hanh-trinh");
    }

    /** Begins a new dossier from one that has ended. */
    @PostMapping("/lap-lai")
    String remake(
            @PathVariable String number,
            @RequestParam(name = "dot", required = false) String round,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            return redirect(remakes.remake(number, actor, round), Done.MADE_AGAIN, "thong-tin");
        } catch (RefusedException refused) {
            return tell(refused, number, actor, model, response);
        }
    }

    @PostMapping("/hen-lai")
    String postpone(
            @PathVariable String number, PostponementAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            answers.postpone(postponements, number, actor);
        } catch (RefusedException refused) {
            model.addAttribute("henLai", answers);
            return tell(refused, number, actor, model, response);
        }
        return redirect(number, Done.ANSWER_POSTPONED, "giay-lap");
    }

    /** A new version of a paper of the route; which of them are of this dossier is asked at the paper. */
    @PostMapping("/giay-lap/{id}/lap-lai")
    String renew(@PathVariable String number, @PathVariable String id, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            routePapers.renew(id, actor);
        } catch (RefusedException refused) {
            return tell(refused, number, actor, model, response);
        }
        return redirect(number, Done.RENEWED, "giay-lap");
    }

    @PostMapping("/tam-dung")
    String hold(@PathVariable String number, HoldAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            own.requireAnother(number, "POST /ho-so/%s/tam-dung".formatted(number), actor);
            holds.hold(number, actor, answers.checkedReason(), answers.document());
        } catch (RefusedException refused) {
            model.addAttribute("tamDung", answers);
            return tell(refused, number, actor, model, response);
        }
        return redirect(number, Done.HELD, "hanh-trinh");
    }

    @PostMapping("/giai-quyet-tam-dung")
    String resolveHold(@PathVariable String number, HoldAnswers answers, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            own.requireAnother(number, "POST /ho-so/%s/giai-quyet-tam-dung".formatted(number), actor);
            switch (answers.checkedOutcome()) {
                case RESUME ->
                    holds.resume(
                            number,
                            answers.seen(),
                            actor,
                            answers.checkedReason(),
                            answers.document(),
                            answers.receiver());
                case END -> holds.end(number, answers.seen(), actor, answers.checkedReason(), answers.document());
            }
        } catch (RefusedException refused) {
            model.addAttribute("giaiQuyet", answers);
            return tell(refused, number, actor, model, response);
        }
        return afterwards(number, actor);
    }

    /** Home Affairs may see of the dossier only that it was held. */
    private String afterwards(String number, Actor actor) {
        try {
            tracking.require(number, actor);
        } catch (NotFoundException outOfSight) {
            return "redirect:/ho-so";
        }
        return redirect(number, Done.HOLD_RESOLVED, "hanh-trinh");
    }

    @PostMapping("/trung-ten")
    String declareAnother(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String official,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        tracking.require(number, actor);
        try {
            ownDossiers.declareAnother(number, actor, official, reason);
        } catch (RefusedException refused) {
            model.addAttribute("phanBiet", reason);
            return tell(refused, number, actor, model, response);
        }
        return redirect(number, Done.ANOTHER_PERSON, "trung-ten");
    }

    private String tell(
            RefusedException refused, String number, Actor actor, Model model, HttpServletResponse response) {
        RefusalOnPage.tell(refused, model, response);
        return show(number, actor, model);
    }

    private static String redirect(String number, DoneMessage done, String section) {
        return "redirect:/ho-so/%s?xong=%s#%s".formatted(number, done.code(), section);
    }

    private String show(String number, Actor actor, Model model) {
        var row = tracking.require(number, actor);
        var dossier = tracking.details(number, actor);
        var journey = tracking.journey(number, actor);
        var desk = papers.desk(actor, number);
        List<StoredDocument> documents = row.papers() ? papers.list(actor, number) : List.of();
        model.addAttribute(
                "hoSo",
                new DossierSheetPage(
                        number,
                        row.nomineeName(),
                        row.unitInWords(),
                        States.label(row),
                        States.tone(row.state()),
                        row.list(),
                        States.decision(row),
                        DossierSheetPage.refusal(dossier),
                        dossier.state().isFinal()
                                ? null
                                : receipts.of(nominations.require(number))
                                        .map(DossierSheetPage::receipt)
                                        .orElse(null),
                        row.answerDue() != null
                                && LocalDate.ofInstant(clock.instant(), HomeZone.ID)
                                        .isAfter(row.answerDue()),
                        row.papers() ? DossierSheetPage.notice(view.show(number)) : null,
                        view.summary(number, row.identityNumbers()),
                        dossier.criteria().tests().stream()
                                .map(DossierSheetPage.TestLine::of)
                                .toList(),
                        dossier.criteria().explanation(),
                        DossierSheetPage.papers(dossier, documents, desk, organization::nameOf),
                        StageLine.of(
                                journey,
                                row.state(),
                                tracking.stopped(number, actor),
                                row.hold() == null ? null : row.hold().since(),
                                clock.instant()),
                        journey.stream()
                                .map(step -> DossierSheetPage.StepLine.of(step, number))
                                .toList(),
                        !desk.uploadable().isEmpty(),
                        mayWithdraw(row, actor),
                        HoldPart.of(number, actor, holds),
                        namesakes(number, actor)));
        model.addAttribute("giayLap", PaperLine.about(routePapers, number, actor));
        model.addAttribute("giayLapNoi", "/ho-so/" + number);
        model.addAttribute("diaPhuong", view.localOutcome(number).orElse(null));
        model.addAttribute("duocHenLai", postponements.mayPostpone(number, actor));
        model.addAttribute(
                "hiepY",
                dossier.consultations().stream().map(ConsultationLine::of).toList());
        model.addAttribute(
                "vuViec", matters.of(number, actor).stream().map(MatterPart::of).toList());
        model.addAttribute("duocGhiVuViec", matters.mayRecord(actor, number));
        model.addAttribute("hetHan", row.state() == DossierState.EXPIRED);
        model.addAttribute("dotLapLai", remakes.rounds(actor, number));
        model.addAttribute("lapTu", remakes.madeFrom(number).orElse(null));
        model.addAttribute("lapThanh", remakes.madeInto(number).orElse(null));
        model.addAttribute("daTai", Done.UPLOADED.code());
        model.addAttribute("daLayLai", Done.TAKEN_BACK.code());
        model.addAttribute("daDungChung", Done.SHARED.code());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "ho-so-chi-tiet";
    }

    private List<DossierSheetPage.NamesakeLine> namesakes(String number, Actor actor) {
        return ownDossiers.namesakes(number).stream()
                .map(namesake -> new DossierSheetPage.NamesakeLine(
                        namesake.userId(),
                        namesake.fullName(),
                        organization.rolesOf(namesake.userId()).stream()
                                .map(titles::of)
                                .collect(Collectors.joining(", ")),
                        namesake.another() == null
                                ? null
                                : "%s: %s"
                                        .formatted(
                                                namesake.another().byName(),
                                                namesake.another().reason()),
                        namesake.another() == null && ownDossiers.mayDeclare(number, actor, namesake.userId())))
                .toList();
    }

    private boolean mayWithdraw(DossierRow row, Actor actor) {
        return !row.state().isFinal()
                && !row.state().isWithUnit()
                && !row.decided()
                && organization
                        .unitsOf(actor, Role.HEAD, Work.DOSSIERS)
                        .contains(nominations.require(row.number()).worker());
    }
}
