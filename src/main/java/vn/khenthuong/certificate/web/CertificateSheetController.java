package vn.khenthuong.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.certificate.CertificateSheet;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.certificate.PrintOrder;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;

/**
 * The pages {@code /bang-khen/quyet-dinh/…} and {@code /bang-khen/giay-khen/…}: the certificates of one decision of the Chair or of the
 * head of a unit, which are printed and handed over there.
 */
@Controller
@RequestMapping(CertificateController.ADDRESS)
class CertificateSheetController {

    private static final String OF_CHAIR = "/quyet-dinh/{round}/{ordinal}";
    private static final String OF_UNIT = "/giay-khen/{number}";

    private final Certificates certificates;
    private final CertificateSheetPages pages;
    private final CurrentActor currentActor;

    CertificateSheetController(Certificates certificates, CertificateSheetPages pages, CurrentActor currentActor) {
        this.certificates = certificates;
        this.pages = pages;
        this.currentActor = currentActor;
    }

    /** Of which list the page is. */
    @ModelAttribute("danhSach")
    String list(
            @PathVariable(required = false) String round,
            @PathVariable(required = false) Integer ordinal,
            @PathVariable(required = false) String number) {
        if (number != null) {
            return CommendationNumber.of(number).toString();
        }
        if (ordinal < 1) {
            throw new BadInputException("Số thứ tự của danh sách phải từ 1.");
        }
        return new ListCode(round, ordinal).toString();
    }

    @GetMapping({OF_CHAIR, OF_UNIT})
    String decision(
            @ModelAttribute("danhSach") String list,
            @RequestParam(name = "xong", defaultValue = "") String done,
            Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return pages.show(list, model);
    }

    /** A file, or the page again with what is wrong. */
    @PostMapping({OF_CHAIR + "/in", OF_UNIT + "/in"})
    Object print(
            @ModelAttribute("danhSach") String list,
            @RequestParam(name = "phoi", defaultValue = "") String stock,
            @RequestParam(name = "tuSo", defaultValue = "") String from,
            @RequestParam(name = "denSo", defaultValue = "") String to,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(list, actor);
        try {
            return pdf(sheet, certificates.print(list, new PrintOrder(stock(stock), from, to), actor));
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("tuSo", from);
            model.addAttribute("denSo", to);
            return pages.show(list, model);
        }
    }

    private static ResponseEntity<byte[]> pdf(CertificateSheet sheet, byte[] bytes) {
        return Downloads.of(
                "bang-khen-%s.pdf".formatted(sheet.decision().list().toLowerCase(Locale.ROOT)),
                "application/pdf",
                bytes);
    }

    private static Stock stock(String name) {
        return Stream.of(Stock.values())
                .filter(stock -> stock.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @PostMapping({OF_CHAIR + "/trao", OF_UNIT + "/trao"})
    String handOver(
            @ModelAttribute("danhSach") String list,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(list, actor);
        var typed = TypedHandOver.of(fields);
        try {
            certificates.handOver(list, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapTrao", typed);
            return pages.show(list, model);
        }
        return CertificateSheetPages.done(sheet, Done.HANDED_OVER);
    }
}
