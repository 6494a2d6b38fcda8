package vn.khenthuong.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.intake.IntakeSettings;
import vn.khenthuong.intake.NomineeIntake;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;

/** The page {@code /ho-so/nhap}: a unit's nominees from a workbook, tried first, then drafts of all that pass. */
@Controller
@RequestMapping("/ho-so/nhap")
class NomineeImportController {

    private final NomineeIntake intake;
    private final TriedList tried;
    private final IntakeSettings settings;
    private final Organization organization;
    private final CurrentActor currentActor;

    NomineeImportController(
            NomineeIntake intake,
            TriedList tried,
            IntakeSettings settings,
            Organization organization,
            CurrentActor currentActor) {
        this.intake = intake;
        this.tried = tried;
        this.settings = settings;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String page(
            @RequestParam(name = "dot", defaultValue = "") String round,
            @RequestParam(name = "donVi", defaultValue = "") String unit,
            Model model) {
        return show(officer(), round, unit, model);
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template(
            @RequestParam(name = "dot") String round, @RequestParam(name = "donVi", defaultValue = "") String unit) {
        return Downloads.of(
                "mau-danh-sach-de-nghi.xlsx",
                ListWorkbook.MEDIA_TYPE,
                intake.template(currentActor.require(), round, blankToNull(unit)));
    }

    @PostMapping("/thu")
    String tried(
            @RequestParam(name = "dot", defaultValue = "") String round,
            @RequestParam(name = "donVi", defaultValue = "") String unit,
            @RequestParam(required = false) MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var actor = officer();
        try {
            var list = intake.read(actor, file, round, blankToNull(unit));
            model.addAttribute(
                    "ketQua", NomineeImportPage.of(false, intake.tried(actor, round, blankToNull(unit), list)));
            model.addAttribute("duLieu", tried.packed(list));
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return show(actor, round, unit, model);
    }

    @PostMapping
    String take(
            @RequestParam(name = "dot", defaultValue = "") String round,
            @RequestParam(name = "donVi", defaultValue = "") String unit,
            @RequestParam(name = "duLieu", defaultValue = "") String data,
            Model model,
            HttpServletResponse response) {
        var actor = officer();
        try {
            var list = tried.read(data);
            model.addAttribute(
                    "ketQua", NomineeImportPage.of(true, intake.done(actor, round, blankToNull(unit), list)));
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return show(actor, round, unit, model);
    }

    /** Whoever prepares dossiers for no unit has nothing to bring. */
    private Actor officer() {
        var actor = currentActor.require();
        if (intake.offer(actor).units().isEmpty()) {
            throw new NotPermittedException("Bạn không phải là cán bộ lập hồ sơ của đơn vị nào.");
        }
        return actor;
    }

    private String show(Actor actor, String round, String unit, Model model) {
        var offer = intake.offer(actor);
        model.addAttribute("cacDot", offer.rounds());
        model.addAttribute("cacDonVi", offer.units());
        model.addAttribute(
                "dot",
                round.isEmpty() && !offer.rounds().isEmpty()
                        ? offer.rounds().get(0).code()
                        : round);
        model.addAttribute("donVi", unit.isEmpty() ? offer.units().get(0).code() : unit);
        model.addAttribute("nhieuNhat", settings.mostRows());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "ho-so-nhap";
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
