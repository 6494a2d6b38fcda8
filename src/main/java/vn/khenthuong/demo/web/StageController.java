package vn.khenthuong.demo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.PagePolicy;

/** The page {@code /trinh-dien}: puts the clock of the demonstration forward, and shows the mails that come of it. */
@Controller
@RequestMapping("/trinh-dien")
@Profile(Demo.PROFILE)
class StageController {

    private static final int PAGE_SIZE = 100;

    /** A mail brings its own style, and is shown within a page of ours. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'";

    private final DemoTime time;
    private final DemoAdministrator administrator;
    private final DeliveryLog log;
    private final Organization organization;

    StageController(DemoTime time, DemoAdministrator administrator, DeliveryLog log, Organization organization) {
        this.time = time;
        this.administrator = administrator;
        this.log = log;
        this.organization = organization;
    }

    /** Nobody else, whatever the address below. */
    @ModelAttribute("nguoi")
    String administrator() {
        return organization.nameOf(administrator.require().userId());
    }

    @GetMapping
    String stage(
            @RequestParam(name = "trang", defaultValue = "1") int page, Model model, HttpServletResponse response) {
        show(page, model, response);
        return "trinh-dien";
    }

    /** Sets the clock going and shows at once how far it is. */
    @PostMapping
    String play(
            @RequestParam(name = "den", required = false) String to,
            @RequestParam(name = "ngay", required = false) Integer days,
            Model model,
            HttpServletResponse response) {
        try {
            time.startTo(new Destination(to, days).from(time.today()));
            return "redirect:/trinh-dien";
        } catch (RefusedException refused) {
            response.setStatus(refused.status());
            model.addAttribute("loi", refused.getMessage());
            show(1, model, response);
            return "trinh-dien";
        }
    }

    @GetMapping("/thu/{id}")
    String mail(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var delivery = log.find(id).orElseThrow(() -> new NotFoundException("Không có thư này."));
        response.setHeader(PagePolicy.HEADER, PagePolicy.ALONE + "; frame-src 'self'");
        model.addAttribute("thu", line(delivery));
        model.addAttribute("noiDung", log.mail(id).orElse(null));
        return "trinh-dien-thu";
    }

    /** The mail itself, as it is sent. */
    @GetMapping("/thu/{id}/noi-dung")
    ResponseEntity<String> content(@PathVariable UUID id) {
        return log.mail(id)
                .map(mail -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .header(PagePolicy.HEADER, MAIL_POLICY)
                        .body(mail.html()))
                .orElseThrow(() -> new NotFoundException("Thư này chưa được soạn."));
    }

    private void show(int wanted, Model model, HttpServletResponse response) {
        var total = log.size();
        var pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(Math.max(wanted, 1), pages);
        var destination = time.destination();
        destination.ifPresent(going -> response.setHeader("Refresh", "2;url=/trinh-dien"));
        model.addAttribute(
                "trang",
                new StagePage(
                        VietnameseDates.of(time.now()),
                        destination.map(VietnameseDates::of).orElse(null),
                        time.today().plusDays(1),
                        time.lastDay(),
                        endOfYear().orElse(null),
                        log.latest(PAGE_SIZE, (page - 1) * PAGE_SIZE).stream()
                                .map(this::line)
                                .toList(),
                        total,
                        page,
                        pages));
    }

    /** On the last day of a year, that of the next one. */
    private Optional<LocalDate> endOfYear() {
        var end = LocalDate.of(time.today().plusDays(1).getYear(), 12, 31);
        return Optional.of(end).filter(day -> !day.isAfter(time.lastDay()));
    }

    private MailLine line(Delivery delivery) {
        return MailLine.of(delivery, organization.nameOf(delivery.recipient()));
    }
}
