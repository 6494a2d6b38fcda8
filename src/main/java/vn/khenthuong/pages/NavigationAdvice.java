package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.kernel.CurrentActor;

/** Gives every page its {@link Navigation}, as {@code dieuHuong}. */
@ControllerAdvice
class NavigationAdvice {

    private final ObjectProvider<NavigationEntry> entries;
    private final CurrentActor actors;

    NavigationAdvice(ObjectProvider<NavigationEntry> entries, CurrentActor actors) {
        this.entries = entries;
        this.actors = actors;
    }

    @ModelAttribute("dieuHuong")
    Navigation navigation(HttpServletRequest request) {
        var visible = actors.find()
                .map(actor -> entries.orderedStream()
                        .filter(entry -> entry.isVisibleTo(actor))
                        .toList())
                .orElse(List.of());
        return new Navigation(
                visible,
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
