package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.administration.SubstitutionForms.Shown;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The page {@code /uy-quyen}: a head says who acts for him, and ends it; a substitute sees by what he acts. */
@Controller
@RequestMapping(OwnSubstitutionPage.ADDRESS)
class OwnSubstitutionPage {

    static final String ADDRESS = "/uy-quyen";

    private final Substitutions substitutions;
    private final SubstitutionForms forms;
    private final CurrentActor actors;

    OwnSubstitutionPage(Substitutions substitutions, SubstitutionForms forms, CurrentActor actors) {
        this.substitutions = substitutions;
        this.forms = forms;
        this.actors = actors;
    }

    @GetMapping
    String page(@RequestParam(name = "chuc-danh", defaultValue = "") String seat, Model model) {
        return forms.show(shown(actors.require()), seat, model);
    }

    @PostMapping
    String step(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return forms.step(shown(actors.require()), typed, model, response, next);
    }

    @PostMapping("/{id}/rut")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.refuse(ADDRESS, id, reason, actors.require(), next);
    }

    @PostMapping("/{id}/thoi")
    String end(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.end(ADDRESS, id, reason, actors.require(), next);
    }

    private Shown shown(Actor official) {
        return new Shown(
                ADDRESS, "uy-quyen", official, substitutions.seatsOf(official), substitutions.concerning(official));
    }

    /** How heads, and those who act for them, come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        NavigationEntry ownSubstitutionsEntry() {
            return new FixedEntry(NavigationPlace.SUBSTITUTIONS, "Ký thay", ADDRESS, Way::sits);
        }

        private static boolean sits(Actor actor) {
            return actor.groups().stream()
                    .anyMatch(group -> group.startsWith(Role.HEAD.of("")) || group.equals(Bodies.CHAIR));
        }
    }
}
