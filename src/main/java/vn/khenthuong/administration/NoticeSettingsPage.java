package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNoticeSettings.Outcome;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.RefusalOnPage;

/** The page {@code /quan-tri/thong-bao}: how the office writes; what a change does is shown before it is done. */
@Controller
@RequestMapping(NoticeSettingsPage.ADDRESS)
class NoticeSettingsPage {

    static final String ADDRESS = "/quan-tri/thong-bao";

    private static final String DO_IT = "lam";

    private final NoticeSettingsDesk desk;
    private final OfficeNoticeSettings settings;
    private final OfficialAdministration register;
    private final Organization organization;
    private final Administrators administrators;
    private final Clock clock;

    NoticeSettingsPage(
            NoticeSettingsDesk desk,
            OfficeNoticeSettings settings,
            OfficialAdministration register,
            Organization organization,
            Administrators administrators,
            Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.register = register;
        this.organization = organization;
        this.administrators = administrators;
        this.clock = clock;
    }

    /** Something with a name that can be chosen. */
    record Choice(String value, String label) {}

    /** What is decided about a unit or a group. */
    record Line(String name, String decided) {}

    @GetMapping
    String page(Model model) {
        model.addAttribute("daXem", settings.present().seen());
        return show(desk.present(), model);
    }

    /** First shown, then done. */
    @PostMapping
    String change(
            @RequestParam(name = "gioBanTin", defaultValue = "") String time,
            @RequestParam(name = "soNgay", defaultValue = "") String days,
            @RequestParam(name = "tenNguoiGui", defaultValue = "") String name,
            @RequestParam(name = "traLoi", defaultValue = "") String reply,
            @RequestParam(name = "dongCuoi", defaultValue = "") String signature,
            @RequestParam(name = "truocHan", required = false) String ahead,
            @RequestParam(name = "buoc", defaultValue = "xem") String step,
            @RequestParam(name = "daXem", defaultValue = "") String seen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        administrators.require();
        // Stays what it was until the page is opened anew: what was typed is about what stood there.
        model.addAttribute("daXem", seen);
        var entry = new NoticeSettingsDesk.Entry(
                time,
                days,
                name,
                reply,
                signature,
                ahead == null ? desk.present().reportDaysAhead() : ahead);
        try {
            if (step.equals(DO_IT)) {
                return done(desk.change(entry, seen), "Đã đổi cách gửi thư; có hiệu lực từ bây giờ.", next);
            }
            model.addAttribute("xemTruoc", desk.foresee(entry));
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return show(entry, model);
    }

    @PostMapping("/hop-thu")
    String setMailbox(
            @RequestParam(name = "donVi", defaultValue = "") String unit,
            @RequestParam(name = "diaChi", defaultValue = "") String address,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        administrators.require();
        try {
            if (unit.isBlank()) {
                throw new BadInputException("Cần chọn “Đơn vị”.");
            }
            return done(
                    desk.setMailbox(unit, address),
                    "Đã ghi hộp thư chung của đơn vị; thủ trưởng đơn vị được báo.",
                    next);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return page(model);
        }
    }

    @PostMapping("/nhom")
    String mute(
            @RequestParam(name = "nhom", defaultValue = "") String group,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        administrators.require();
        try {
            desk.mute(group, typed.getOrDefault("loai", List.of()));
            return done("Đã ghi loại thư nhóm này không nhận riêng.", next);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            return page(model);
        }
    }

    private static String done(Outcome outcome, String sentence, RedirectAttributes next) {
        if (outcome.changes().isEmpty()) {
            return done("Không có gì thay đổi.", next);
        }
        return done(
                outcome.proposal() == null
                        ? sentence
                        : "Đã ghi đề nghị; có hiệu lực khi quản trị viên khác xác nhận ở trang “Thay đổi chờ xác nhận”.",
                next);
    }

    private static String done(String sentence, RedirectAttributes next) {
        next.addFlashAttribute("tin", sentence);
        return "redirect:" + ADDRESS;
    }

    private String show(NoticeSettingsDesk.Entry entry, Model model) {
        var administrator = administrators.require();
        var today = LocalDate.now(clock);
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        model.addAttribute("nhap", entry);
        model.addAttribute("canHai", settings.takesTwo());
        model.addAttribute("dangLap", register.isInstallationUnderWay());
        model.addAttribute(
                "donVi",
                organization.all().stream()
                        .filter(unit -> unit.isValidOn(today))
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList());
        model.addAttribute(
                "hopThu",
                settings.mailboxes().entrySet().stream()
                        .map(one -> new Line(
                                organization.find(one.getKey()).map(Unit::name).orElse(one.getKey()), one.getValue()))
                        .toList());
        model.addAttribute(
                "nhom",
                register.choices().stream()
                        .map(choice -> new Choice(choice.role(), choice.label()))
                        .toList());
        model.addAttribute(
                "loai",
                NoticeSettingsDesk.optional().stream()
                        .map(kind -> new Choice(kind.name(), kind.label()))
                        .toList());
        model.addAttribute(
                "tat",
                settings.muted().entrySet().stream()
                        .map(one -> new Line(register.labelOf(one.getKey()), labels(one.getValue())))
                        .sorted(Comparator.comparing(Line::name))
                        .toList());
        return "quan-tri-thong-bao";
    }

    private static String labels(Set<NoticeKind> kinds) {
        return String.join(", ", kinds.stream().map(NoticeKind::label).sorted().toList());
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea noticeSettingsArea() {
            return new AdministrationArea(
                    50,
                    "Thư của cơ quan",
                    ADDRESS,
                    "Giờ gửi bản tin, tên người gửi, nơi nhận trả lời, hộp thư chung của đơn vị, thư không gửi riêng.");
        }
    }
}
