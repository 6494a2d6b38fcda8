package vn.khenthuong.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.organization.Organization;

/** The page {@code /quan-tri/nhat-ky}: whether the journal is what was sealed. */
@Controller
@RequestMapping(JournalPage.ADDRESS)
class JournalPage {

    static final String ADDRESS = "/quan-tri/nhat-ky";

    private final JournalCheckup checkup;
    private final Administrators administrators;
    private final Organization organization;

    JournalPage(JournalCheckup checkup, Administrators administrators, Organization organization) {
        this.checkup = checkup;
        this.administrators = administrators;
        this.organization = organization;
    }

    @GetMapping
    String page(Model model) {
        return show(model);
    }

    /** Reads every line; asked for by a click, not by opening the page. */
    @GetMapping("/kiem-tra")
    String verify(Model model) {
        model.addAttribute("ketQua", checkup.verify());
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("nguoi", organization.nameOf(administrators.require().userId()));
        return "quan-tri-nhat-ky";
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea journalArea() {
            return new AdministrationArea(
                    90, "Nhật ký", ADDRESS, "Kiểm tra nhật ký còn nguyên như lúc được niêm phong hay không.");
        }
    }
}
