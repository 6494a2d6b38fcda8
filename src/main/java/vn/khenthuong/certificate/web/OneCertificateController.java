package vn.khenthuong.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.CertificateRequest.Cause;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.correspondence.PaperLine;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.RefusalOnPage;

/** The page of one certificate: what was proposed about it, what the head decided, to whom it was given. */
@Controller
@RequestMapping(CertificateController.ADDRESS + "/so/{issuer}/{registerYear}/{serial}")
class OneCertificateController {

    private final Certificates certificates;
    private final DecisionAmendments amendments;
    private final Papers papers;
    private final Organization organization;
    private final CurrentActor currentActor;

    OneCertificateController(
            Certificates certificates,
            DecisionAmendments amendments,
            Papers papers,
            Organization organization,
            CurrentActor currentActor) {
        this.certificates = certificates;
        this.amendments = amendments;
        this.papers = papers;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** Of which certificate the page is. */
    @ModelAttribute("so")
    CertificateNumber number(@PathVariable String issuer, @PathVariable int registerYear, @PathVariable int serial) {
        return new CertificateNumber(issuer, registerYear, serial);
    }

    @GetMapping
    String one(
            @ModelAttribute("so") CertificateNumber number,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(number, model);
    }

    @PostMapping("/de-nghi")
    String propose(
            @ModelAttribute("so") CertificateNumber number,
            TypedRequest typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var file = certificates.file(number, actor);
        try {
            certificates.propose(number, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapDeNghi", typed);
            return show(number, model);
        }
        return done(file.certificate().number(), Done.PROPOSED);
    }

    @PostMapping("/quyet-dinh")
    String decide(
            @ModelAttribute("so") CertificateNumber number,
            TypedAnswer typed,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        certificates.file(number, actor);
        try {
            return done(
                    certificates.decide(number, typed.wanted(), actor),
                    typed.isGranted() ? Done.APPROVED : Done.REFUSED);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapTraLoi", typed);
            return show(number, model);
        }
    }

    @PostMapping("/huy-trao")
    String cancelHandOver(
            @ModelAttribute("so") CertificateNumber number,
            @RequestParam(name = "daXem", defaultValue = "") String seen,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var file = certificates.file(number, actor);
        try {
            certificates.cancelHandOver(number, seen, reason, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(number, model);
        }
        return done(file.certificate().number(), Done.HAND_OVER_CANCELLED);
    }

    private static String done(CertificateNumber number, DoneMessage done) {
        return "redirect:%s?xong=%s".formatted(CertificateLine.address(number), done.code());
    }

    private String show(CertificateNumber number, Model model) {
        var actor = currentActor.require();
        var file = certificates.file(number, actor);
        model.addAttribute("bang", CertificateLine.of(file.certificate(), organization));
        model.addAttribute("hoSo", file);
        model.addAttribute(
                "deNghi",
                file.requests().stream()
                        .map(request -> RequestLine.of(request, organization))
                        .toList());
        var named = amendments.amended(file.certificate().dossier());
        model.addAttribute(
                "tenSuaDoi",
                named.filter(name -> !name.equals(file.certificate().recipient()))
                        .orElse(null));
        model.addAttribute("giayLap", PaperLine.about(papers, number.key(), actor));
        model.addAttribute("loai", Kind.values());
        model.addAttribute("viSao", Cause.values());
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bang-khen-mot";
    }
}
