package vn.khenthuong.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.Framed;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.round.AwardRound;

/**
 * The frame of a page on which a document changes a round: a form that keeps what was typed when it is refused, and the way back
 * to the round when it is done.
 *
 * @param <A> what is typed
 */
abstract class RoundDocumentForm<A> {

    private final Organization organization;

    RoundDocumentForm(Organization organization) {
        this.organization = organization;
    }

    /** These pages never stand inside Cockpit. */
    @ModelAttribute(Framed.ATTRIBUTE)
    boolean isInCockpit() {
        return false;
    }

    /** The form with what was typed so far. */
    abstract String form(String code, A typed, Actor actor, Model model);

    final String show(String template, Object page, A typed, Actor actor, Model model) {
        model.addAttribute("trang", page);
        model.addAttribute("daNhap", typed);
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return template;
    }

    final String refused(
            RefusedException refused, String code, A typed, Actor actor, Model model, HttpServletResponse response) {
        RefusalOnPage.tell(refused, model, response);
        return form(code, typed, actor, model);
    }

    static String done(AwardRound round, DoneMessage done) {
        return "redirect:/theo-doi/%s?xong=%s".formatted(round.code(), done.code());
    }
}
