package vn.khenthuong.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.certificate.Calibration;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.CertificateField;

/** The pages {@code /bang-khen/phoi}: where the fields stand on each kind of stock, in millimetres. */
@Controller
@RequestMapping(CertificateController.ADDRESS + "/phoi")
class CalibrationController {

    /** How a kind of stock is called in the address. */
    private enum Place {
        BANG_KHEN_TRANG("bang-khen-trang", AwardForm.BANG_KHEN_TINH, Stock.BLANK),
        BANG_KHEN_IN_SAN("bang-khen-in-san", AwardForm.BANG_KHEN_TINH, Stock.PRINTED),
        GIAY_KHEN_TRANG("giay-khen-trang", AwardForm.GIAY_KHEN, Stock.BLANK),
        GIAY_KHEN_IN_SAN("giay-khen-in-san", AwardForm.GIAY_KHEN, Stock.PRINTED);

        private final String path;
        private final AwardForm form;
        private final Stock stock;

        Place(String path, AwardForm form, Stock stock) {
            this.path = path;
            this.form = form;
            this.stock = stock;
        }

        private static Place of(String path) {
            return Stream.of(values())
                    .filter(place -> place.path.equals(path))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("Không có loại phôi này."));
        }

        private Option option() {
            return new Option(
                    path, "%s, %s".formatted(form.label(), stock.label().toLowerCase(Locale.ROOT)));
        }
    }

    private final Calibration calibration;
    private final Organization organization;
    private final CurrentActor currentActor;

    CalibrationController(Calibration calibration, Organization organization, CurrentActor currentActor) {
        this.calibration = calibration;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** A kind of stock to choose. */
    record Option(String path, String label) {}

    @GetMapping
    String first() {
        return "redirect:%s/phoi/%s"
                .formatted(
                        CertificateController.ADDRESS,
                        places(currentActor.require()).get(0).path);
    }

    @GetMapping("/{path}")
    String one(@PathVariable String path, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(path, null, model);
    }

    @GetMapping("/{path}/to-thu.pdf")
    ResponseEntity<byte[]> testSheet(@PathVariable String path) {
        var actor = currentActor.require();
        // Before the kind is looked at: whoever may not is told so and nothing else.
        calibration.forms(actor);
        var place = Place.of(path);
        return Downloads.of(
                "to-thu-%s.pdf".formatted(place.path),
                "application/pdf",
                calibration.testSheet(place.form, place.stock, actor));
    }

    @PostMapping("/{path}")
    String change(
            @PathVariable String path,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        calibration.forms(actor);
        var place = Place.of(path);
        var typed = TypedLayout.of(fields);
        try {
            var present = calibration.of(place.form, place.stock, actor).layout();
            calibration.change(place.form, place.stock, typed.wanted(present), typed.version(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            if (refused instanceof BadInputException wrong) {
                model.addAttribute(
                        "cacLoi",
                        wrong.errors().stream().map(InputError::message).toList());
            }
            return show(path, typed, model);
        }
        return "redirect:%s/phoi/%s?xong=%s".formatted(CertificateController.ADDRESS, place.path, Done.MEASURED.code());
    }

    @PostMapping("/{path}/ban-dau")
    String reset(@PathVariable String path) {
        var actor = currentActor.require();
        calibration.forms(actor);
        var place = Place.of(path);
        calibration.reset(place.form, place.stock, actor);
        return "redirect:%s/phoi/%s?xong=%s".formatted(CertificateController.ADDRESS, place.path, Done.RESET.code());
    }

    /** One picture for all kinds of blank stock; it stays on the page it was sent from. */
    @PostMapping("/{path}/quoc-huy")
    String giveEmblem(
            @PathVariable String path,
            @RequestParam(name = "tep", required = false) MultipartFile file,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        calibration.forms(actor);
        var place = Place.of(path);
        try {
            if (file == null || file.isEmpty()) {
                throw new BadInputException("Cần chọn “Tệp Quốc huy”.");
            }
            calibration.giveEmblem(new UploadedFile(file.getOriginalFilename(), file.getSize(), file), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(path, null, model);
        }
        return "redirect:%s/phoi/%s?xong=%s".formatted(CertificateController.ADDRESS, place.path, Done.EMBLEM.code());
    }

    @PostMapping("/{path}/bo-quoc-huy")
    String removeEmblem(@PathVariable String path, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        calibration.forms(actor);
        var place = Place.of(path);
        try {
            calibration.removeEmblem(actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(path, null, model);
        }
        return "redirect:%s/phoi/%s?xong=%s"
                .formatted(CertificateController.ADDRESS, place.path, Done.NO_EMBLEM.code());
    }

    /** Printed stock first: it is what has to be measured. */
    private List<Place> places(Actor actor) {
        var forms = calibration.forms(actor);
        return Stream.of(Place.values())
                .filter(place -> forms.contains(place.form))
                .sorted(Comparator.comparing((Place place) -> place.form)
                        .thenComparing(place -> place.stock == Stock.BLANK))
                .toList();
    }

    /** @param typed what was sent; null where the layout itself is to be shown */
    private String show(String path, TypedLayout typed, Model model) {
        var actor = currentActor.require();
        calibration.forms(actor);
        var place = Place.of(path);
        var measured = calibration.of(place.form, place.stock, actor);
        model.addAttribute("phoi", place.option());
        model.addAttribute("cacPhoi", places(actor).stream().map(Place::option).toList());
        model.addAttribute("cacDong", List.copyOf(measured.layout().places().keySet()));
        model.addAttribute("so", typed == null ? TypedLayout.of(measured.layout(), measured.version()) : typed);
        model.addAttribute("phienBan", measured.version());
        model.addAttribute("coQuocHuy", measured.layout().places().containsKey(CertificateField.EMBLEM));
        model.addAttribute("giuQuocHuy", calibration.keepsEmblem(actor));
        model.addAttribute(
                "quocHuy",
                calibration
                        .emblem(actor)
                        .map(emblem -> "%d × %d điểm ảnh, %s tải lên %s"
                                .formatted(
                                        emblem.width(),
                                        emblem.height(),
                                        organization.nameOf(emblem.by()),
                                        Formats.moment(emblem.at())))
                        .orElse(null));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bang-khen-phoi";
    }
}
