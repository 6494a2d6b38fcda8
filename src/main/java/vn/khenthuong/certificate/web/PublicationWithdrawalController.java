package vn.khenthuong.certificate.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.RefusalOnPage;

/** Takes the names of a decision off the public pages and puts them there again, from the page of its certificates. */
@Controller
@RequestMapping(CertificateController.ADDRESS + "/quyet-dinh/{round}/{ordinal}")
class PublicationWithdrawalController {

    private final Certificates certificates;
    private final PublicationWithdrawals publications;
    private final CertificateSheetPages pages;
    private final CurrentActor currentActor;

    PublicationWithdrawalController(
            Certificates certificates,
            PublicationWithdrawals publications,
            CertificateSheetPages pages,
            CurrentActor currentActor) {
        this.certificates = certificates;
        this.publications = publications;
        this.pages = pages;
        this.currentActor = currentActor;
    }

    /** What a head typed about a publication, as it came in. */
    record TypedPublication(String lyDo, String soVanBan, String ngayVanBan) {}

    /** One of the two. */
    @FunctionalInterface
    private interface Change {

        void make(String list, String reason, DocumentReference document, Actor actor);
    }

    /** Of which list the names are. */
    @ModelAttribute("danhSach")
    String list(@PathVariable String round, @PathVariable int ordinal) {
        if (ordinal < 1) {
            throw new BadInputException("Số thứ tự của danh sách phải từ 1.");
        }
        return new ListCode(round, ordinal).toString();
    }

    @PostMapping("/go-cong-bo")
    String withdraw(
            @ModelAttribute("danhSach") String list,
            TypedPublication typed,
            Model model,
            HttpServletResponse response) {
        return publish(list, typed, publications::withdraw, Done.WITHDRAWN, model, response);
    }

    @PostMapping("/cong-bo-lai")
    String restore(
            @ModelAttribute("danhSach") String list,
            TypedPublication typed,
            Model model,
            HttpServletResponse response) {
        return publish(list, typed, publications::restore, Done.RESTORED, model, response);
    }

    private String publish(
            String list,
            TypedPublication typed,
            Change change,
            DoneMessage done,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(list, actor);
        try {
            var errors = new InputErrors();
            var document = Entered.document(typed.soVanBan(), typed.ngayVanBan(), errors);
            errors.refuse();
            change.make(list, typed.lyDo(), document, actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapGo", typed);
            return pages.show(list, model);
        }
        return CertificateSheetPages.done(sheet, done);
    }
}
