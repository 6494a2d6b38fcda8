package vn.khenthuong.selection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.selection.PoolSelection;
import vn.khenthuong.supervision.Observations;

/** The page {@code /theo-doi/{code}/chon}: the cases of the pool side by side, their ranking, what Home Affairs says to it. */
@Controller
@RequestMapping("/theo-doi/{code}/chon")
class SelectionController {

    private static final DoneMessage RANKED = new DoneMessage("hang", "Đã lưu thứ hạng.");
    private static final DoneMessage STATED = new DoneMessage("y-kien", "Đã ghi ý kiến của Sở Nội vụ.");
    private static final List<DoneMessage> ALL = List.of(RANKED, STATED);

    private final PoolSelection selection;
    private final Observations observations;
    private final Organization organization;
    private final CurrentActor currentActor;

    SelectionController(
            PoolSelection selection, Observations observations, Organization organization, CurrentActor currentActor) {
        this.observations = observations;
        this.selection = selection;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String page(@PathVariable String code, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", DoneMessage.sentence(done, ALL));
        return show(code, model);
    }

    @PostMapping("/xep-hang")
    String rank(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = selection.sheet(code, actor);
        try {
            var typed = TypedRanking.of(fields);
            model.addAttribute("nhapHang", typed.byDossier());
            selection.rank(code, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(code, model);
        }
        return done(sheet.round(), RANKED);
    }

    @PostMapping("/y-kien")
    String state(@PathVariable String code, TypedPosition typed, Model model, HttpServletResponse response) {
        var actor = currentActor.require();
        var sheet = selection.sheet(code, actor);
        try {
            selection.state(code, typed.wanted(), actor);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapYKien", typed);
            return show(code, model);
        }
        return done(sheet.round(), STATED);
    }

    private String show(String code, Model model) {
        var actor = currentActor.require();
        model.addAttribute("trang", selection.sheet(code, actor));
        model.addAttribute("soPhanAnh", observations.count(code, actor));
        model.addAttribute("nguoi", organization.nameOf(actor.userId()));
        return "theo-doi-chon";
    }

    /** The way back is made of what is known, not of what was asked for. */
    private static String done(String round, DoneMessage done) {
        return "redirect:/theo-doi/%s/chon?xong=%s".formatted(round, done.code());
    }
}
