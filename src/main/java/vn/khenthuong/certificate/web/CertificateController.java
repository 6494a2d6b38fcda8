package vn.khenthuong.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.khenthuong.certificate.Calibration;
import vn.khenthuong.certificate.CertificateSheet;
import vn.khenthuong.certificate.CertificateState;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.certificate.CertifiedDecision;
import vn.khenthuong.certificate.PrintOrder;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;

/** The pages {@code /bang-khen}: the register, and the certificates of one decision, which are printed and handed over there. */
@Controller
@RequestMapping(CertificateController.ADDRESS)
class CertificateController {

    static final String ADDRESS = "/bang-khen";

    private final Certificates certificates;
    private final Calibration calibration;
    private final PublicationWithdrawals publications;
    private final Organization organization;
    private final CurrentActor currentActor;

    CertificateController(
            Certificates certificates,
            Calibration calibration,
            PublicationWithdrawals publications,
            Organization organization,
            CurrentActor currentActor) {
        this.certificates = certificates;
        this.calibration = calibration;
        this.publications = publications;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** A choice in a list. */
    record Option(String value, String label) {}

    /** A decision as the register names it. */
    record DecisionLine(
            String list, String round, int ordinal, String document, int certificates, int printed, int handedOver) {

        private static DecisionLine of(CertifiedDecision decision) {
            return new DecisionLine(
                    new ListCode(decision.round(), decision.ordinal()).toString(),
                    decision.round(),
                    decision.ordinal(),
                    "Số %s ngày %s"
                            .formatted(
                                    decision.document().number(),
                                    Formats.day(decision.document().date())),
                    decision.certificates(),
                    decision.printed(),
                    decision.handedOver());
        }
    }

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

    @GetMapping("/quyet-dinh/{round}/{ordinal}")
    String decision(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(round, ordinal, model);
    }

    /** A file, or the page again with what is wrong. */
    @PostMapping("/quyet-dinh/{round}/{ordinal}/in")
    Object print(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam(name = "phoi", defaultValue = "") String stock,
            @RequestParam(name = "tuSo", defaultValue = "") String from,
            @RequestParam(name = "denSo", defaultValue = "") String to,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(round, ordinal, actor);
        try {
            return pdf(sheet, certificates.print(round, ordinal, new PrintOrder(stock(stock), from, to), actor));
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("tuSo", from);
            model.addAttribute("denSo", to);
            return show(round, ordinal, model);
        }
    }

    private static ResponseEntity<byte[]> pdf(CertificateSheet sheet, byte[] bytes) {
        return Downloads.of(
                "bang-khen-%s-%d.pdf"
                        .formatted(
                                sheet.decision().round().toLowerCase(Locale.ROOT),
                                sheet.decision().ordinal()),
                "application/pdf",
                bytes);
    }

    private static Stock stock(String name) {
        return Stream.of(Stock.values())
                .filter(stock -> stock.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @PostMapping("/quyet-dinh/{round}/{ordinal}/trao")
    String handOver(
            @PathVariable String round,
            @PathVariable int ordinal,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(round, ordinal, actor);
        var typed = TypedHandOver.of(fields);
        try {
            certificates.handOver(round, ordinal, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapTrao", typed);
            return show(round, ordinal, model);
        }
        return done(sheet, Done.HANDED_OVER);
    }

    @PostMapping("/quyet-dinh/{round}/{ordinal}/go-cong-bo")
    String withdraw(
            @PathVariable String round,
            @PathVariable int ordinal,
            TypedPublication typed,
            Model model,
            HttpServletResponse response) {
        return publish(round, ordinal, typed, Done.WITHDRAWN, model, response);
    }

    @PostMapping("/quyet-dinh/{round}/{ordinal}/cong-bo-lai")
    String restore(
            @PathVariable String round,
            @PathVariable int ordinal,
            TypedPublication typed,
            Model model,
            HttpServletResponse response) {
        return publish(round, ordinal, typed, Done.RESTORED, model, response);
    }

    private String publish(
            String round,
            int ordinal,
            TypedPublication typed,
            DoneMessage done,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(round, ordinal, actor);
        var list = new ListCode(round, ordinal).toString();
        try {
            var errors = new InputErrors();
            var document = Entered.document(typed.soVanBan(), typed.ngayVanBan(), errors);
            errors.refuse();
            if (done == Done.WITHDRAWN) {
                publications.withdraw(list, typed.lyDo(), document, actor);
            } else {
                publications.restore(list, typed.lyDo(), document, actor);
            }
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapGo", typed);
            return show(round, ordinal, model);
        }
        return done(sheet, done);
    }

    /** What a head typed about a publication, as it came in. */
    record TypedPublication(String lyDo, String soVanBan, String ngayVanBan) {}

    /** The way back is made of what is known, not of what was asked for. */
    private static String done(CertificateSheet sheet, DoneMessage done) {
        return "redirect:%s/quyet-dinh/%s/%d?xong=%s"
                .formatted(ADDRESS, sheet.decision().round(), sheet.decision().ordinal(), done.code());
    }

    private String show(String round, int ordinal, Model model) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(round, ordinal, actor);
        var withdrawals = publications.of(new ListCode(round, ordinal).toString());
        model.addAttribute("quyetDinh", DecisionLine.of(sheet.decision()));
        model.addAttribute(
                "dong",
                sheet.certificates().stream()
                        .map(one -> CertificateLine.of(one, organization))
                        .toList());
        model.addAttribute("duocIn", sheet.mayPrint());
        model.addAttribute("phoi", Stock.values());
        model.addAttribute("duocGo", publications.mayDecide(actor));
        model.addAttribute(
                "daGo",
                withdrawals.stream()
                        .map(one -> WithdrawalLine.of(one, organization))
                        .toList());
        model.addAttribute("dangGo", withdrawals.stream().anyMatch(one -> one.restored() == null));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "bang-khen-quyet-dinh";
    }
}
