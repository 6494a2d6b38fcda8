package vn.khenthuong.home.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.home.TaskClaims;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Navigation;
import vn.khenthuong.pages.NavigationEntries;
import vn.khenthuong.pages.NavigationPlace;

/** The page {@code /trang-chu}: where everybody lands, and from where a task is opened by one click, taken. */
@Controller
@RequestMapping(Navigation.HOME)
class HomeController {

    private final HomePages pages;
    private final TaskClaims claims;
    private final NavigationEntries places;
    private final Organization organization;
    private final CurrentActor currentActor;

    HomeController(
            HomePages pages,
            TaskClaims claims,
            NavigationEntries places,
            Organization organization,
            CurrentActor currentActor) {
        this.pages = pages;
        this.claims = claims;
        this.places = places;
        this.organization = organization;
        this.currentActor = currentActor;
    }

    @GetMapping
    String page(Model model) {
        return show(model);
    }

    /** Takes the task, then opens it; one that somebody else has taken meanwhile is told of above what waits now. */
    @PostMapping("/viec/{task}")
    String open(@PathVariable String task, Model model, HttpServletResponse response) {
        try {
            claims.claim(task, currentActor.require());
        } catch (RefusedException refusal) {
            return refused(refusal, model, response);
        }
        return "redirect:" + places.addressOf(NavigationPlace.TASKS) + "#/?task=" + task;
    }

    private String refused(RefusedException refusal, Model model, HttpServletResponse response) {
        response.setStatus(refusal.status());
        model.addAttribute("loi", refusal.getMessage());
        return show(model);
    }

    private String show(Model model) {
        var reader = currentActor.require();
        model.addAttribute("trang", pages.of(reader));
        model.addAttribute("nguoi", organization.nameOf(reader.userId()));
        return "trang-chu";
    }
}
