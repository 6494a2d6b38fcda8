package vn.khenthuong.administration;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
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
class OwnSubstitutionPage extends SubstitutionFrame {

    static final String ADDRESS = "/uy-quyen";

    private final Substitutions substitutions;
    private final SubstitutionForms forms;
    private final CurrentActor actors;

    OwnSubstitutionPage(Substitutions substitutions, SubstitutionForms forms, CurrentActor actors) {
        super(forms);
        this.substitutions = substitutions;
        this.forms = forms;
        this.actors = actors;
    }

    @Override
    Shown shown() {
        var official = actors.require();
        return new Shown(
                ADDRESS, "uy-quyen", official, substitutions.seatsOf(official), substitutions.concerning(official));
    }

    @PostMapping("/{id}/rut")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.refuse(shown(), id, reason, next);
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
