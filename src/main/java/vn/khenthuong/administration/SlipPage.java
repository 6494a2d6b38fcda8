package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PasswordSlip;
import vn.khenthuong.organization.PasswordSlips;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;

/** The page {@code /quan-tri/phieu-mat-khau}: slips to be printed; a password is on the paper and never on a page. */
@Controller
@RequestMapping(SlipPage.ADDRESS)
class SlipPage {

    static final String ADDRESS = "/quan-tri/phieu-mat-khau";

    private final PasswordSlips slips;
    private final SlipPaper paper;
    private final Administrators administrators;
    private final Organization organization;

    SlipPage(PasswordSlips slips, SlipPaper paper, Administrators administrators, Organization organization) {
        this.slips = slips;
        this.paper = paper;
        this.administrators = administrators;
        this.organization = organization;
    }

    /**
     * A line of one of the tables.
     *
     * @param hindrance why it cannot be printed by who reads it, or null
     */
    record Line(
            UUID id, String name, String userId, String roles, String by, String at, String until, String hindrance) {}

    @GetMapping
    String page(Model model) {
        var administrator = administrators.require();
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        model.addAttribute("cho", waiting(administrator));
        model.addAttribute(
                "daIn",
                slips.printed().stream()
                        .map(slip -> new Line(
                                slip.id(),
                                slip.fullName(),
                                slip.userId(),
                                roles(slip),
                                organization.distinctNameOf(slip.printedBy()),
                                Formats.moment(slip.printedAt()),
                                Formats.moment(slip.expiresAt()),
                                null))
                        .toList());
        return "quan-tri-phieu-mat-khau";
    }

    private List<Line> waiting(Actor administrator) {
        return slips.waiting(administrator).stream()
                .map(waiting -> new Line(
                        waiting.slip().id(),
                        waiting.slip().fullName(),
                        waiting.slip().userId(),
                        roles(waiting.slip()),
                        organization.distinctNameOf(waiting.slip().orderedBy()),
                        Formats.moment(waiting.slip().orderedAt()),
                        null,
                        waiting.hindrance()))
                .toList();
    }

    private static String roles(PasswordSlip slip) {
        return String.join("; ", slip.roles());
    }

    /** The paper itself; what keeps it from being printed is told on the page. */
    @PostMapping("/in")
    Object print(@RequestParam MultiValueMap<String, String> typed, Model model, HttpServletResponse response) {
        var administrator = administrators.require();
        try {
            var chosen = typed.getOrDefault("phieu", List.of()).stream()
                    .map(SlipPage::id)
                    .toList();
            return Downloads.of(
                    SlipApi.FILE, MediaType.APPLICATION_PDF_VALUE, slips.print(chosen, administrator, paper::draw));
        } catch (BadInputException | ConflictException | NotPermittedException refused) {
            response.setStatus(HttpStatus.valueOf(refused.status()).value());
            model.addAttribute("loi", refused.getMessage());
            return page(model);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new BadInputException("Cần chọn phiếu trong danh sách.");
        }
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea slipsArea() {
            return new AdministrationArea(
                    25,
                    "Phiếu mật khẩu",
                    ADDRESS,
                    "Mật khẩu dùng một lần trên giấy niêm phong, cho người không nhận được thư; người nhập không in.");
        }
    }
}
