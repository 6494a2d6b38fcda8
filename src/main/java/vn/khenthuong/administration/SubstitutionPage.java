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
import vn.khenthuong.organization.Substitutions;

/** The page {@code /quan-tri/uy-quyen}: who acts for whom, proposed by one, confirmed by another administrator. */
@Controller
@RequestMapping(SubstitutionPage.ADDRESS)
class SubstitutionPage {

    static final String ADDRESS = "/quan-tri/uy-quyen";

    private final Substitutions substitutions;
    private final SubstitutionForms forms;
    private final Administrators administrators;

    SubstitutionPage(Substitutions substitutions, SubstitutionForms forms, Administrators administrators) {
        this.substitutions = substitutions;
        this.forms = forms;
        this.administrators = administrators;
    }

    @GetMapping
    String page(@RequestParam(name = "chuc-danh", defaultValue = "") String seat, Model model) {
        return forms.show(shown(administrators.require()), seat, model);
    }

    @PostMapping
    String step(
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return forms.step(shown(administrators.require()), typed, model, response, next);
    }

    @PostMapping("/{id}/xac-nhan")
    String confirm(@PathVariable UUID id, RedirectAttributes next) {
        return forms.confirm(ADDRESS, id, administrators.require(), next);
    }

    @PostMapping("/{id}/tu-choi")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.refuse(ADDRESS, id, reason, administrators.require(), next);
    }

    @PostMapping("/{id}/thoi")
    String end(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.end(ADDRESS, id, reason, administrators.require(), next);
    }

    private Shown shown(Actor administrator) {
        return new Shown(ADDRESS, "quan-tri-uy-quyen", administrator, substitutions.seats(), substitutions.all());
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea substitutionsArea() {
            return new AdministrationArea(
                    25,
                    "Ký thay, ủy quyền",
                    ADDRESS,
                    "Ai ký thay thủ trưởng (KT., TL., TUQ., Q.), theo văn bản nào, từ ngày nào, cho việc gì.");
        }
    }
}
