package vn.khenthuong.demo.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.PagePolicy;

/** The mails of the demonstration as their recipients read them: by day and kind, everybody's or one official's. */
@Controller
@RequestMapping("/trinh-dien/thu")
@Profile(Demo.PROFILE)
class MailController {

    private static final int PAGE_SIZE = 200;

    /** A mail brings its own style, and is shown within a page of ours. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'";

    private final DemoAdministrator administrator;
    private final DeliveryLog log;
    private final Organization organization;
    private final Recipients recipients;

    MailController(DemoAdministrator administrator, DeliveryLog log, Organization organization, Recipients recipients) {
        this.administrator = administrator;
        this.log = log;
        this.organization = organization;
        this.recipients = recipients;
    }

    /** Nobody else, whatever the address below. */
    @ModelAttribute("nguoi")
    String administrator() {
        return organization.nameOf(administrator.require().userId());
    }

    @GetMapping
    String mails(
            @RequestParam(name = "trang", defaultValue = "1") int wanted,
            @RequestParam(name = "nguoi", required = false) String recipient,
            Model model) {
        var whose = blankToNull(recipient);
        var sizes = log.sizes();
        var total = whose == null ? log.size() : sizes.getOrDefault(whose, 0);
        var pages = (int) Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
        var page = Math.min(Math.max(wanted, 1), pages);
        model.addAttribute("thu", MailDays.of(lines(whose, (page - 1) * PAGE_SIZE)));
        model.addAttribute("nguoiNhan", recipients.among(sizes));
        model.addAttribute("cua", whose);
        model.addAttribute("tong", total);
        model.addAttribute("trang", page);
        model.addAttribute("soTrang", pages);
        return "trinh-dien-hop-thu";
    }

    private List<MailLine> lines(String whose, int skip) {
        var found = whose == null ? log.latest(PAGE_SIZE, skip) : log.to(whose, PAGE_SIZE, skip);
        return found.stream().map(this::line).toList();
    }

    @GetMapping("/{id}")
    String mail(
            @PathVariable UUID id,
            @RequestParam(name = "nguoi", required = false) String recipient,
            Model model,
            HttpServletResponse response) {
        var delivery = log.find(id).orElseThrow(() -> new NotFoundException("Không có thư này."));
        response.setHeader(PagePolicy.HEADER, PagePolicy.ALONE + "; frame-src 'self'");
        var whose = blankToNull(recipient);
        model.addAttribute("thu", line(delivery));
        model.addAttribute("vai", recipients.titleOf(delivery.recipient()));
        model.addAttribute("cua", whose);
        model.addAttribute("canh", log.beside(id, whose));
        model.addAttribute("noiDung", log.written(id).orElse(null));
        return "trinh-dien-thu";
    }

    /** The mail itself, as it is sent or will be. */
    @GetMapping("/{id}/noi-dung")
    ResponseEntity<String> content(@PathVariable UUID id) {
        return log.written(id)
                .map(mail -> ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                        .header(PagePolicy.HEADER, MAIL_POLICY)
                        .body(mail.html()))
                .orElseThrow(() -> new NotFoundException("Không soạn được thư này."));
    }

    private MailLine line(Delivery delivery) {
        return MailLine.of(delivery, organization.nameOf(delivery.recipient()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
