package vn.khenthuong.assignment.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.assignment.Assignments;
import vn.khenthuong.assignment.Reassignment;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;

/** The page {@code /phan-cong}: a head gives the tasks of his officers to one of them, or takes them back. */
@Controller
@RequestMapping(AssignmentController.ADDRESS)
class AssignmentController {

    static final String ADDRESS = "/phan-cong";

    private final Assignments assignments;
    private final AssignmentPages pages;
    private final Organization organization;
    private final CurrentActor currentActor;

    AssignmentController(
            Assignments assignments, AssignmentPages pages, Organization organization, CurrentActor currentActor) {
        this.assignments = assignments;
        this.pages = pages;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String page(
            @RequestParam(name = "cua", defaultValue = "") String whose,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(currentActor.require(), whose, model);
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(name = "cua", defaultValue = "") String whose) {
        return Downloads.of("phan-cong.xlsx", ListWorkbook.MEDIA_TYPE, pages.workbook(currentActor.require(), whose));
    }

    @PostMapping("/{task}/giao")
    String give(
            @PathVariable String task,
            TypedReassignment typed,
            @RequestParam(name = "cua", defaultValue = "") String whose,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var actor = currentActor.require();
        try {
            assignments.give(Reassignment.typed(task, typed.dangGiu(), typed.canBo(), typed.ghiChu()), actor);
        } catch (RefusedException refused) {
            return refused(refused, task, typed, actor, whose, model, response);
        }
        return done(Done.GIVEN, whose, redirect);
    }

    @PostMapping("/{task}/lay-lai")
    String takeBack(
            @PathVariable String task,
            TypedReassignment typed,
            @RequestParam(name = "cua", defaultValue = "") String whose,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var actor = currentActor.require();
        try {
            assignments.takeBack(Reassignment.typed(task, typed.dangGiu(), null, typed.ghiChu()), actor);
        } catch (RefusedException refused) {
            return refused(refused, task, typed, actor, whose, model, response);
        }
        return done(Done.TAKEN_BACK, whose, redirect);
    }

    private String refused(
            RefusedException refused,
            String task,
            TypedReassignment typed,
            Actor actor,
            String whose,
            Model model,
            HttpServletResponse response) {
        RefusalOnPage.tell(refused, model, response);
        model.addAttribute("viecNhap", task);
        model.addAttribute("nhap", typed);
        return show(actor, whose, model);
    }

    private static String done(DoneMessage done, String whose, RedirectAttributes redirect) {
        redirect.addAttribute("xong", done.code());
        if (!whose.isEmpty()) {
            redirect.addAttribute("cua", whose);
        }
        return "redirect:" + ADDRESS;
    }

    private String show(Actor actor, String whose, Model model) {
        model.addAttribute("trang", pages.of(actor, whose));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "phan-cong";
    }
}
