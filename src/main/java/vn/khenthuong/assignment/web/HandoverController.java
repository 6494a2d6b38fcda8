package vn.khenthuong.assignment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.assignment.Handover;
import vn.khenthuong.assignment.HandoverPlan;
import vn.khenthuong.assignment.Handovers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.PaperFaces;

/**
 * The pages {@code /phan-cong/ban-giao}: everything somebody holds, what a handover to a successor would do, the handover once
 * that was seen, and its minutes.
 */
@Controller
@RequestMapping(HandoverController.ADDRESS)
class HandoverController {

    static final String ADDRESS = AssignmentController.ADDRESS + "/ban-giao";

    private final Handovers handovers;
    private final HandoverPages pages;
    private final HandoverWords words;
    private final HandoverMinutes minutes;
    private final Organization organization;
    private final CurrentActor currentActor;

    HandoverController(
            Handovers handovers,
            HandoverPages pages,
            HandoverWords words,
            HandoverMinutes minutes,
            Organization organization,
            CurrentActor currentActor) {
        this.handovers = handovers;
        this.pages = pages;
        this.words = words;
        this.minutes = minutes;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String page(@RequestParam(name = "nguoiGiao", defaultValue = "") String giver, Model model) {
        return form(TypedHandover.of(giver), currentActor.require(), model);
    }

    /** Back from the preview, to change something. */
    @PostMapping("/sua")
    String change(TypedHandover typed, Model model) {
        return form(typed, currentActor.require(), model);
    }

    @PostMapping("/xem-truoc")
    String preview(TypedHandover typed, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        try {
            return plan(handovers.plan(typed.wanted(), actor), typed, actor, model);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return form(typed, actor, model);
        }
    }

    @PostMapping
    String carryOut(TypedHandover typed, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var actor = currentActor.require();
        try {
            var made = handovers.carryOut(typed.wanted(), actor);
            redirect.addAttribute("xong", Done.HANDED_OVER.code());
            return "redirect:%s/%s".formatted(ADDRESS, made.id());
        } catch (ConflictException changed) {
            RefusalOnPage.tell(changed, model, response);
            return anew(typed, actor, model);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return form(typed, actor, model);
        }
    }

    /** What there is now, to be looked at again; where nothing is left to hand over, the form says so. */
    private String anew(TypedHandover typed, Actor actor, Model model) {
        try {
            return plan(handovers.plan(typed.wanted(), actor), typed, actor, model);
        } catch (RefusedException nothingLeft) {
            return form(typed, actor, model);
        }
    }

    @GetMapping("/{id}")
    String minutes(@PathVariable UUID id, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        var actor = currentActor.require();
        var made = handovers.require(id, actor);
        model.addAttribute("tin", Done.sentence(done));
        model.addAttribute("bienBan", made);
        model.addAttribute("luc", Formats.moment(made.at()));
        model.addAttribute("viec", made.lines().stream().map(words::made).toList());
        return named("phan-cong-ban-giao-bien-ban", actor, model);
    }

    @GetMapping("/{id}/bien-ban.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        return docx(handovers.require(id, currentActor.require()), minutes);
    }

    @GetMapping("/{id}/bien-ban.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return pdf(handovers.require(id, currentActor.require()), minutes);
    }

    static ResponseEntity<byte[]> docx(Handover made, HandoverMinutes minutes) {
        return Downloads.of(
                name(made, "docx"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                PaperFaces.docx(minutes.of(made)));
    }

    static ResponseEntity<byte[]> pdf(Handover made, HandoverMinutes minutes) {
        return Downloads.of(name(made, "pdf"), "application/pdf", PaperFaces.pdf(minutes.of(made)));
    }

    private static String name(Handover made, String ending) {
        return "bien-ban-ban-giao-%s.%s".formatted(LocalDate.ofInstant(made.at(), HomeZone.ID), ending);
    }

    private String form(TypedHandover typed, Actor actor, Model model) {
        model.addAttribute("trang", pages.of(typed.nguoiGiao(), actor));
        model.addAttribute("nhap", typed);
        return named("phan-cong-ban-giao", actor, model);
    }

    private String plan(HandoverPlan plan, TypedHandover typed, Actor actor, Model model) {
        model.addAttribute("keHoach", plan);
        model.addAttribute(
                "viec",
                plan.taken().stream().map(line -> words.planned(line, plan)).toList());
        model.addAttribute(
                "conLai",
                plan.left().stream().map(line -> words.planned(line, plan)).toList());
        model.addAttribute("nhap", typed);
        return named("phan-cong-ban-giao-xem", actor, model);
    }

    private String named(String template, Actor actor, Model model) {
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return template;
    }
}
