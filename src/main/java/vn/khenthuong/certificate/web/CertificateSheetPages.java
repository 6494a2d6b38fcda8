package vn.khenthuong.certificate.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.khenthuong.certificate.CertificateSheet;
import vn.khenthuong.certificate.Certificates;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;

/** The page of the certificates of one decision, for everybody who changes something there. */
@Component
class CertificateSheetPages {

    private final Certificates certificates;
    private final PublicationWithdrawals publications;
    private final Organization organization;
    private final CurrentActor currentActor;

    CertificateSheetPages(
            Certificates certificates,
            PublicationWithdrawals publications,
            Organization organization,
            CurrentActor currentActor) {
        this.certificates = certificates;
        this.publications = publications;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    /** The way back is made of what is known, not of what was asked for. */
    static String done(CertificateSheet sheet, DoneMessage done) {
        return "redirect:%s?xong=%s".formatted(DecisionLine.of(sheet.decision()).address(), done.code());
    }

    /** As it stands now, whatever was just refused. Only decisions of the Chair are published. */
    String show(String list, Model model) {
        var actor = currentActor.require();
        var sheet = certificates.sheet(list, actor);
        var decision = DecisionLine.of(sheet.decision());
        var published = decision.round() != null;
        var withdrawals = publications.of(list);
        model.addAttribute("quyetDinh", decision);
        model.addAttribute(
                "dong",
                sheet.certificates().stream()
                        .map(one -> CertificateLine.of(one, organization))
                        .toList());
        model.addAttribute("duocIn", sheet.mayPrint());
        model.addAttribute("phoi", Stock.values());
        model.addAttribute("duocGo", published && publications.mayDecide(actor));
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
