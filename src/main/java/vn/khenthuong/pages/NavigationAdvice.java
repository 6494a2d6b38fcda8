package vn.khenthuong.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.khenthuong.kernel.Actor;
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
        var actor = actors.find();
        var visible = actor.map(reader -> entries.orderedStream()
                        .filter(entry -> entry.isVisibleTo(reader))
                        .toList())
                .orElse(List.of());
        return new Navigation(
                visible,
                request.getRequestURI().substring(request.getContextPath().length()),
                actor.filter(NavigationAdvice::worksTasks).isPresent());
    }

    /** A role in a unit or body is a group {@code <role>.<unit>}; observers and administrators have none. */
    private static boolean worksTasks(Actor reader) {
        return reader.groups().stream().anyMatch(group -> group.indexOf('.') > 0);
    }
}
