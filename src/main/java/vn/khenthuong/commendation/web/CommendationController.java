package vn.khenthuong.commendation.web;

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
import org.springframework.web.multipart.MultipartFile;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.LetterMoney;
import vn.khenthuong.commendation.output.EntryImport;
import vn.khenthuong.forms.FormStarts;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.DoneMessage;
import vn.khenthuong.pages.RefusalOnPage;

/** The pages {@code /giay-khen}: the units' letters of commendation by year, and one list, which officers enter there. */
@Controller
@RequestMapping(CommendationController.ADDRESS)
class CommendationController {

    static final String ADDRESS = "/giay-khen";

    private final CommendationAccess access;
    private final Commendations commendations;
    private final FormStarts starts;
    private final LetterMoney moneys;
    private final EntryImport imports;
    private final CommendationPages pages;
    private final Organization organization;
    private final CurrentActor currentActor;

    CommendationController(
            CommendationAccess access,
            Commendations commendations,
            FormStarts starts,
            LetterMoney moneys,
            EntryImport imports,
            CommendationPages pages,
            Organization organization,
            CurrentActor currentActor) {
        this.access = access;
        this.commendations = commendations;
        this.starts = starts;
        this.moneys = moneys;
        this.imports = imports;
        this.pages = pages;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String all(Model model) {
        return showAll(model);
    }

    @PostMapping("/bat-dau")
    String start(TypedStart typed, Model model, HttpServletResponse response) {
        try {
            var number = CommendationNumber.of(
                    starts.start(CommendationProcess.KEY, typed.answers()).businessKey());
            return done(number, Done.BEGUN);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return showAll(model);
        }
    }

    @GetMapping("/{number}")
    String one(@PathVariable String number, @RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        model.addAttribute("tin", Done.sentence(done));
        return show(seen(number), model);
    }

    @PostMapping("/{number}/them")
    String add(@PathVariable String number, TypedEntry typed, Model model, HttpServletResponse response) {
        var list = seen(number);
        try {
            commendations.add(list.number(), List.of(typed.wanted()), actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return show(list, model);
        }
        return done(list.number(), Done.ADDED);
    }

    @PostMapping("/{number}/bo/{entry}")
    String remove(@PathVariable String number, @PathVariable long entry, Model model, HttpServletResponse response) {
        var list = seen(number);
        try {
            commendations.remove(list.number(), entry, actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return show(list, model);
        }
        return done(list.number(), Done.REMOVED);
    }

    @PostMapping("/{number}/tien")
    String money(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        var list = seen(number);
        var typed = TypedMoney.of(fields);
        try {
            moneys.enter(list.number(), typed.wanted(), actor());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhapTien", typed);
            return show(list, model);
        }
        return done(list.number(), Done.MONEY);
    }

    @PostMapping("/{number}/nhap")
    String take(
            @PathVariable String number,
            @RequestParam MultipartFile file,
            @RequestParam(name = "thu", defaultValue = "false") boolean trial,
            Model model,
            HttpServletResponse response) {
        var list = seen(number);
        try {
            var result = imports.read(list.number(), file, trial, actor());
            if (result.taken()) {
                return done(list.number(), Done.IMPORTED);
            }
            model.addAttribute("doc", result);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return show(list, model);
    }

    private Commendation seen(String number) {
        return access.require(CommendationNumber.of(number), actor());
    }

    private String showAll(Model model) {
        model.addAttribute("trang", pages.all(actor()));
        model.addAttribute("nguoi", organization.nameOf(actor().userId()));
        return "giay-khen";
    }

    /** As it stands now, whatever was just refused. */
    private String show(Commendation list, Model model) {
        model.addAttribute("trang", pages.of(access.require(list.number(), actor()), actor()));
        model.addAttribute("nguoi", organization.nameOf(actor().userId()));
        return "giay-khen-danh-sach";
    }

    private Actor actor() {
        return currentActor.require();
    }

    /** The way back is made of what is known, not of what was asked for. */
    private static String done(CommendationNumber number, DoneMessage done) {
        return "redirect:%s/%s?xong=%s".formatted(ADDRESS, number, done.code());
    }
}
