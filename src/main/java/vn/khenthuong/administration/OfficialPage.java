package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.administration.OfficialEntry.RoleEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;

/** The pages below {@code /quan-tri/can-bo}: officials and their roles; what a change does is shown before it is done. */
@Controller
@RequestMapping(OfficialPage.ADDRESS)
class OfficialPage {

    static final String ADDRESS = "/quan-tri/can-bo";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int FREE_ROWS = 2;

    private final OfficialAdministration register;
    private final OfficialWorkbook workbooks;
    private final OperatorAccounts operators;
    private final Administrators administrators;
    private final Organization organization;
    private final Clock clock;

    OfficialPage(
            OfficialAdministration register,
            OfficialWorkbook workbooks,
            OperatorAccounts operators,
            Administrators administrators,
            Organization organization,
            Clock clock) {
        this.register = register;
        this.workbooks = workbooks;
        this.operators = operators;
        this.administrators = administrators;
        this.organization = organization;
        this.clock = clock;
    }

    /** A role as it stands on paper. */
    record PrintedRole(String role, String from, String to, String document) {}

    /** A line of the list. */
    record Line(String userId, String name, String email, List<String> roles) {}

    /** What is typed into the form; one value of each kind per row of roles. */
    private static OfficialEntry entry(String userId, MultiValueMap<String, String> typed) {
        var roles = IntStream.range(0, values(typed, "vaiTro").size())
                .mapToObj(row -> new RoleEntry(
                        at(typed, "vaiTro", row),
                        at(typed, "tuNgay", row),
                        at(typed, "denNgay", row),
                        at(typed, "soVanBan", row),
                        at(typed, "ngayVanBan", row)))
                .filter(role -> !role.role().isBlank())
                .toList();
        return new OfficialEntry(userId, at(typed, "ten", 0), at(typed, "thu", 0), roles);
    }

    private static List<String> values(MultiValueMap<String, String> typed, String field) {
        return typed.getOrDefault(field, List.of());
    }

    private static String at(MultiValueMap<String, String> typed, String field, int row) {
        var values = values(typed, field);
        return row < values.size() ? values.get(row) : "";
    }

    @GetMapping
    String list(@RequestParam(name = "tim", defaultValue = "") String typed, Model model) {
        show(model);
        var today = LocalDate.now(clock);
        model.addAttribute("tim", typed);
        model.addAttribute(
                "canBo",
                register.find(typed).stream()
                        .map(official -> line(official, today))
                        .toList());
        model.addAttribute("cho", register.pending().size());
        model.addAttribute(
                "nguoiVanHanh",
                operators.all().stream().map(AdministratorAccount::username).toList());
        return "quan-tri-can-bo";
    }

    private Line line(RegisteredOfficial official, LocalDate today) {
        return new Line(
                official.userId(),
                official.fullName(),
                official.email(),
                official.roles().stream()
                        .filter(role -> role.lastsUntil(today))
                        .map(role -> described(role, today))
                        .toList());
    }

    private String described(RegisteredRole role, LocalDate today) {
        var last = role.to() == null ? endOfUnit(role) : role.to();
        var time = Stream.of(
                        role.from().isAfter(today) ? "từ " + Formats.day(role.from()) : "",
                        last == null ? "" : "đến hết " + Formats.day(last))
                .filter(part -> !part.isEmpty())
                .toList();
        return time.isEmpty()
                ? register.labelOf(role.role())
                : "%s (%s)".formatted(register.labelOf(role.role()), String.join(" ", time));
    }

    /** A role lapses with its unit; null where that has no end. */
    private LocalDate endOfUnit(RegisteredRole role) {
        return organization
                .find(role.role().substring(role.role().indexOf('.') + 1))
                .map(Unit::validTo)
                .orElse(null);
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook() {
        administrators.require();
        return Downloads.of("can-bo.xlsx", XLSX, workbooks.write(register.find("")));
    }

    @GetMapping("/mau.xlsx")
    ResponseEntity<byte[]> template() {
        administrators.require();
        return Downloads.of("mau-can-bo.xlsx", XLSX, workbooks.write(List.of()));
    }

    @GetMapping("/them")
    String blank(Model model) {
        administrators.require();
        return form(new OfficialEntry("", "", "", List.of()), null, model);
    }

    @PostMapping("/them")
    String add(
            @RequestParam(name = "tenDangNhap", defaultValue = "") String userId,
            @RequestParam(name = "buoc", defaultValue = "xem") String step,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var administrator = administrators.require();
        return revise(
                entry(userId, typed),
                null,
                step,
                entry -> register.add(entry.read(part -> register.foresee(part, administrator)), administrator),
                administrator,
                model,
                response,
                next);
    }

    @GetMapping("/{userId}")
    String one(@PathVariable String userId, Model model) {
        administrators.require();
        var official = require(userId);
        model.addAttribute("daXem", official.seen());
        return form(OfficialEntry.of(withoutPast(official)), official, model);
    }

    @PostMapping("/{userId}")
    String change(
            @PathVariable String userId,
            @RequestParam(name = "buoc", defaultValue = "xem") String step,
            @RequestParam(name = "daXem", defaultValue = "") String seen,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var administrator = administrators.require();
        // Stays what it was until the page is opened anew: what was typed is about the roles that stood there.
        model.addAttribute("daXem", seen);
        return revise(
                entry(userId, typed),
                require(userId),
                step,
                entry ->
                        register.change(entry.read(part -> register.foresee(part, administrator)), seen, administrator),
                administrator,
                model,
                response,
                next);
    }

    /** First shown, then done; “sửa lại” leads back to the form with what was typed. */
    private String revise(
            OfficialEntry entry,
            RegisteredOfficial official,
            String step,
            Function<OfficialEntry, Optional<UUID>> work,
            Actor administrator,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            switch (step) {
                case "lam" -> {
                    var proposal = work.apply(entry);
                    next.addFlashAttribute(
                            "tin",
                            proposal.isPresent()
                                    ? "Đã ghi đề nghị; thay đổi có hiệu lực khi một quản trị viên khác xác nhận."
                                    : "Đã ghi thay đổi về %s.".formatted(entry.fullName()));
                    return "redirect:" + (proposal.isPresent() ? OfficialChangePage.ADDRESS : ADDRESS);
                }
                case "sua" -> {
                    return form(entry, official, model);
                }
                default -> {
                    if (official == null && register.official(entry.userId()).isPresent()) {
                        throw new BadInputException("“Tên đăng nhập” này đã có người dùng.");
                    }
                    model.addAttribute(
                            "xemTruoc",
                            register.foresee(entry.read(part -> register.foresee(part, administrator)), administrator));
                }
            }
        } catch (BadInputException wrong) {
            RefusalOnPage.tell(wrong, model, response);
            model.addAttribute(
                    "cacLoi", wrong.errors().stream().map(InputError::message).toList());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return form(entry, official, model);
    }

    @PostMapping("/{userId}/mat-khau")
    String givePassword(@PathVariable String userId, RedirectAttributes next) {
        var administrator = administrators.require();
        return doing(
                userId,
                () -> switch (register.givePassword(userId, administrator)) {
                    case MAIL ->
                        "Đã gửi mật khẩu dùng một lần tới địa chỉ thư của %s; các phiên đăng nhập của người này đã kết thúc.";
                    case SLIP ->
                        "Không gửi được thư cho %s: đã lập phiếu mật khẩu. Một quản trị viên khác in phiếu ở mục “Phiếu mật khẩu”;"
                                + " đến lúc đó mật khẩu đang dùng vẫn còn hiệu lực.";
                    case COMMON ->
                        "Mật khẩu của %s trở lại mật khẩu chung; các phiên đăng nhập của người này đã kết thúc.";
                },
                next);
    }

    @PostMapping("/{userId}/mo-khoa")
    String unlock(@PathVariable String userId, RedirectAttributes next) {
        var administrator = administrators.require();
        return doing(
                userId,
                () -> {
                    register.unlock(userId, administrator);
                    return "%s đăng nhập lại được ngay.";
                },
                next);
    }

    private String doing(String userId, Supplier<String> work, RedirectAttributes next) {
        var official = require(userId);
        try {
            next.addFlashAttribute("tin", work.get().formatted(official.fullName()));
        } catch (ConflictException refused) {
            next.addFlashAttribute("loi", refused.getMessage());
        }
        return "redirect:%s/%s".formatted(ADDRESS, official.userId());
    }

    private RegisteredOfficial require(String userId) {
        return register.official(userId).orElseThrow(() -> new NotFoundException("Không có cán bộ này."));
    }

    private RegisteredOfficial withoutPast(RegisteredOfficial official) {
        var today = LocalDate.now(clock);
        return new RegisteredOfficial(
                official.userId(),
                official.fullName(),
                official.email(),
                official.roles().stream().filter(role -> role.lastsUntil(today)).toList());
    }

    private String form(OfficialEntry entry, RegisteredOfficial official, Model model) {
        show(model);
        var today = LocalDate.now(clock);
        var rows = new ArrayList<>(entry.roles());
        for (var free = 0; free < FREE_ROWS; free++) {
            rows.add(new RoleEntry("", "", "", "", ""));
        }
        model.addAttribute("nhap", entry);
        model.addAttribute("dong", rows);
        model.addAttribute("moi", official == null);
        model.addAttribute(
                "banIn",
                entry.roles().stream()
                        .filter(role -> !role.role().isBlank())
                        .map(role -> new PrintedRole(
                                register.labelOf(role.role()),
                                role.from(),
                                role.to(),
                                "%s %s"
                                        .formatted(role.documentNumber(), role.documentDate())
                                        .strip()))
                        .toList());
        model.addAttribute("lua", choices(entry));
        model.addAttribute("dangCaiDat", register.isInstallationUnderWay());
        model.addAttribute(
                "daQua",
                official == null
                        ? List.of()
                        : official.roles().stream()
                                .filter(role -> !role.lastsUntil(today))
                                .map(role -> "%s, từ %s đến hết %s"
                                        .formatted(
                                                register.labelOf(role.role()),
                                                Formats.day(role.from()),
                                                Formats.day(role.to())))
                                .toList());
        return "quan-tri-can-bo-mot";
    }

    /** Those there are today, and those he has in a unit that has ended. */
    private List<OfficialAdministration.RoleChoice> choices(OfficialEntry entry) {
        var choices = new ArrayList<>(register.choices());
        entry.roles().stream()
                .map(RoleEntry::role)
                .filter(role ->
                        choices.stream().noneMatch(choice -> choice.role().equals(role)))
                .map(role -> new OfficialAdministration.RoleChoice(role, register.labelOf(role)))
                .forEach(choices::add);
        return choices;
    }

    private void show(Model model) {
        model.addAttribute("nguoi", organization.nameOf(administrators.require().userId()));
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea officialsArea() {
            return new AdministrationArea(
                    10, "Cán bộ", ADDRESS, "Thêm, sửa, cho thôi vai trò, nhập từ XLSX; cấp mật khẩu và mở khóa.");
        }
    }
}
