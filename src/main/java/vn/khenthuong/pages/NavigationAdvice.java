package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.kernel.CurrentActor;

/** Gives every page its {@link Navigation}, as {@code dieuHuong}. */
@ControllerAdvice
class NavigationAdvice {

    private final NavigationEntries entries;
    private final CurrentActor actors;

    NavigationAdvice(NavigationEntries entries, CurrentActor actors) {
        this.entries = entries;
        this.actors = actors;
    }

    @ModelAttribute("dieuHuong")
    Navigation navigation(HttpServletRequest request) {
        return new Navigation(
                () -> actors.find().map(entries::of).orElse(List.of()),
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
