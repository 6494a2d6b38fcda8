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
import vn.khenthuong.organization.Substitutions;

/** The page {@code /quan-tri/uy-quyen}: who acts for whom, proposed by one, confirmed by another administrator. */
@Controller
@RequestMapping(SubstitutionPage.ADDRESS)
class SubstitutionPage extends SubstitutionFrame {

    static final String ADDRESS = "/quan-tri/uy-quyen";

    private final Substitutions substitutions;
    private final SubstitutionForms forms;
    private final Administrators administrators;

    SubstitutionPage(Substitutions substitutions, SubstitutionForms forms, Administrators administrators) {
        super(forms);
        this.substitutions = substitutions;
        this.forms = forms;
        this.administrators = administrators;
    }

    @Override
    Shown shown() {
        return new Shown(
                ADDRESS, "quan-tri-uy-quyen", administrators.require(), substitutions.seats(), substitutions.all());
    }

    @PostMapping("/{id}/xac-nhan")
    String confirm(@PathVariable UUID id, RedirectAttributes next) {
        return forms.confirm(shown(), id, next);
    }

    @PostMapping("/{id}/tu-choi")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(name = "lyDo", defaultValue = "") String reason,
            RedirectAttributes next) {
        return forms.refuse(shown(), id, reason, next);
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
