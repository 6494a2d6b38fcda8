package vn.khenthuong.certificate.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.certificate.Calibration;
import vn.khenthuong.certificate.CertificateState;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;

/** The page {@code /bang-khen}: the register of the province. */
@Controller
@RequestMapping(CertificateController.ADDRESS)
class CertificateController {

    static final String ADDRESS = "/bang-khen";

    private final Certificates certificates;
    private final Calibration calibration;
    private final Organization organization;
    private final CurrentActor currentActor;

    CertificateController(
            Certificates certificates, Calibration calibration, Organization organization, CurrentActor currentActor) {
        this.certificates = certificates;
        this.calibration = calibration;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** A choice in a list. */
    record Option(String value, String label) {}

    @GetMapping
    String register(RegisterFilter filter, @RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
        var actor = currentActor.require();
        var found = certificates.find(filter.search(), page, actor);
        model.addAttribute("loc", filter);
        model.addAttribute(
                "dong",
                found.items().stream()
                        .map(one -> CertificateLine.of(one, organization))
                        .toList());
        model.addAttribute("trang", found);
        model.addAttribute(
                "choQuyetDinh",
                certificates.waiting(actor).stream()
                        .map(one -> CertificateLine.of(one, organization))
                        .toList());
        model.addAttribute(
                "quyetDinh",
                certificates.decisions(actor).stream().map(DecisionLine::of).toList());
        model.addAttribute("donVi", units());
        model.addAttribute("tinhTrang", states());
        model.addAttribute("canChinh", calibration.concern(actor));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bang-khen";
    }

    private List<Option> units() {
        return organization.all().stream()
                .map(unit -> new Option(unit.code(), unit.name()))
                .toList();
    }

    private static List<Option> states() {
        return Stream.concat(
                        Stream.of(new Option(RegisterFilter.WAITING, "Chưa trao")),
                        Stream.of(CertificateState.values()).map(state -> new Option(state.name(), state.label())))
                .toList();
    }
}
