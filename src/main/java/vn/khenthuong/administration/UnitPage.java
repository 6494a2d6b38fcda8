package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitAdministration;
import vn.khenthuong.organization.UnitAdministration.FunctionPeriod;
import vn.khenthuong.organization.UnitAdministration.Planned;
import vn.khenthuong.organization.UnitAdministration.UnitState;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;

/** The pages of units and of functions: what a change does is shown before it is done. */
@Controller
class UnitPage {

    static final String ADDRESS = "/quan-tri/don-vi";
    static final String FUNCTIONS = "/quan-tri/chuc-nang";

    private static final String BY_DATA_SET =
            "Bộ dữ liệu sắp xếp đơn vị, người vận hành đưa thẳng vào cơ sở dữ liệu; không rút được ở trang này.";

    private static final List<Field<Unit>> COLUMNS = List.of(
            Field.text("Tên", 40, Unit::name),
            Field.text("Loại", 24, unit -> unit.kind().label()),
            Field.text("Quyền và nghĩa vụ", 40, UnitPage::rightsOf),
            Field.day("Tồn tại từ", Unit::validFrom),
            Field.day("Đến hết", Unit::validTo));

    private final UnitAdministration units;
    private final Administrators administrators;
    private final Organization organization;
    private final Clock clock;

    UnitPage(UnitAdministration units, Administrators administrators, Organization organization, Clock clock) {
        this.units = units;
        this.administrators = administrators;
        this.organization = organization;
        this.clock = clock;
    }

    /** A line of the list of units. */
    record Line(String code, String name, String kind, String rights, String time) {

        static Line of(Unit unit) {
            return new Line(
                    unit.code(),
                    unit.name(),
                    unit.kind().label(),
                    rightsOf(unit),
                    period(unit.validFrom(), unit.validTo()));
        }
    }

    /** A unit in a time. */
    record Stage(String time, String name, String kind, String rights) {

        static Stage of(UnitState state) {
            return new Stage(
                    period(state.from(), state.to()),
                    state.unit().name(),
                    state.unit().kind().label(),
                    rightsOf(state.unit()));
        }
    }

    /** What was entered; {@code id} leads to its withdrawal. */
    record Entered(UUID id, String day, List<String> sentences, String by) {}

    /** A function and who held and will hold it. */
    record Held(String label, List<String> periods) {}

    private static String period(LocalDate from, LocalDate to) {
        return to == null
                ? "từ " + Formats.day(from)
                : "từ %s đến hết %s".formatted(Formats.day(from), Formats.day(to));
    }

    private static String rightsOf(Unit unit) {
        var rights = Stream.of(
                        unit.nominates() ? "đề nghị khen thưởng" : "", unit.reports() ? "nộp báo cáo hằng năm" : "")
                .filter(right -> !right.isEmpty())
                .toList();
        return rights.isEmpty() ? "–" : String.join(", ", rights);
    }

    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "tim", defaultValue = "") String typed,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            Model model,
            HttpServletResponse response) {
        show(model);
        model.addAttribute("tim", typed);
        model.addAttribute("ngay", day);
        Optional<LocalDate> on = Optional.empty();
        try {
            on = day.isBlank() ? on : Optional.of(EnteredDates.day(day, "Vào ngày"));
        } catch (BadInputException wrong) {
            RefusalOnPage.tell(wrong, model, response);
        }
        model.addAttribute(
                "donVi",
                units.find(typed, on.orElse(null)).stream().map(Line::of).toList());
        model.addAttribute("duKien", units.planned().stream().map(this::entered).toList());
        model.addAttribute("cho", units.pending().size());
        return "quan-tri-don-vi";
    }

    @GetMapping(ADDRESS + "/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(name = "tim", defaultValue = "") String typed,
            @RequestParam(name = "ngay", defaultValue = "") String day) {
        administrators.require();
        var on = day.isBlank() ? null : EnteredDates.day(day, "Vào ngày");
        return Downloads.of(
                "don-vi.xlsx",
                ListWorkbook.MEDIA_TYPE,
                ListWorkbook.titled("DANH SÁCH ĐƠN VỊ")
                        .table("Đơn vị", COLUMNS, units.find(typed, on))
                        .bytes(clock.instant()));
    }

    private Entered entered(Planned planned) {
        return new Entered(
                planned.id(),
                Formats.day(planned.change().from()),
                planned.sentences(),
                planned.isEntered()
                        ? "%s ghi lúc %s"
                                .formatted(
                                        organization.distinctNameOf(planned.enteredBy()),
                                        Formats.moment(planned.enteredAt()))
                        : BY_DATA_SET);
    }

    @GetMapping(FUNCTIONS)
    String functions(Model model) {
        show(model);
        model.addAttribute(
                "chucNang",
                Stream.of(Function.values())
                        .map(function -> new Held(
                                function.label(),
                                units.holders(function).stream()
                                        .map(UnitPage::described)
                                        .toList()))
                        .toList());
        return "quan-tri-chuc-nang";
    }

    private static String described(FunctionPeriod period) {
        return "%s, %s".formatted(period.holder().name(), period(period.from(), period.to()));
    }

    @GetMapping(ADDRESS + "/{code}")
    String one(@PathVariable String code, Model model) {
        show(model);
        var states = units.history(code);
        if (states.isEmpty()) {
            throw new NotFoundException("Không có đơn vị này.");
        }
        var unit = organization.require(code);
        model.addAttribute("donVi", unit);
        model.addAttribute("conTonTai", unit.validTo() == null);
        model.addAttribute("giaiDoan", states.stream().map(Stage::of).toList());
        model.addAttribute("daGhi", units.past(code).stream().map(this::entered).toList());
        model.addAttribute(
                "duKien",
                units.planned().stream()
                        .filter(planned -> planned.change().concerned().contains(code))
                        .map(this::entered)
                        .toList());
        return "quan-tri-don-vi-mot";
    }

    @GetMapping(ADDRESS + "/nhap")
    String blank(
            @RequestParam(name = "loai", defaultValue = "them") String topic,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "du-kien", defaultValue = "") String planned,
            Model model) {
        administrators.require();
        var wanted = UnitTopic.named(topic);
        return form(
                wanted,
                UnitForm.begun(unit, planned, wanted == UnitTopic.CHANGE ? organization.find(unit) : Optional.empty()),
                model);
    }

    @PostMapping(ADDRESS + "/nhap")
    String revise(
            @RequestParam(name = "loai", defaultValue = "them") String named,
            @RequestParam(name = "buoc", defaultValue = "xem") String step,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var administrator = administrators.require();
        var topic = UnitTopic.named(named);
        var entry = UnitForm.typed(typed);
        if (step.equals("sua")) {
            return form(topic, entry, model);
        }
        try {
            return step.equals("lam")
                    ? done(topic, entry, administrator, next)
                    : preview(topic, entry, administrator, model);
        } catch (BadInputException wrong) {
            RefusalOnPage.tell(wrong, model, response);
            model.addAttribute(
                    "cacLoi", wrong.errors().stream().map(InputError::message).toList());
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
        }
        return form(topic, entry, model);
    }

    private String preview(UnitTopic topic, ChangeEntry entry, Actor administrator, Model model) {
        var foresight = units.foresee(entry.read(topic.kind(), today()), administrator);
        model.addAttribute("xemTruoc", foresight);
        return form(topic, entry, model);
    }

    private String done(UnitTopic topic, ChangeEntry entry, Actor administrator, RedirectAttributes next) {
        var change = entry.read(topic.kind(), today());
        var proposal = units.perform(change, entry.seen(), administrator);
        next.addFlashAttribute(
                "tin",
                proposal.isPresent()
                        ? "Đã ghi đề nghị; thay đổi có hiệu lực khi một quản trị viên khác xác nhận."
                        : change.from().isAfter(today())
                                ? "Đã ghi; có hiệu lực từ ngày %s.".formatted(Formats.day(change.from()))
                                : "Đã ghi thay đổi.");
        return "redirect:" + (proposal.isPresent() ? OfficialChangePage.ADDRESS : ADDRESS);
    }

    private String form(UnitTopic topic, ChangeEntry entry, Model model) {
        show(model);
        model.addAttribute("viec", topic);
        model.addAttribute("nhap", entry);
        model.addAttribute("loaiDonVi", UnitKind.values());
        model.addAttribute("cacChucNang", Function.values());
        var known = units.find("", null);
        model.addAttribute(
                "conLai", known.stream().filter(unit -> unit.validTo() == null).toList());
        model.addAttribute(
                "coQuan",
                known.stream()
                        .filter(unit -> unit.validTo() == null && unit.kind() == UnitKind.DEPARTMENT)
                        .toList());
        model.addAttribute(
                "duKien",
                units.planned().stream()
                        .filter(Planned::isEntered)
                        .map(this::entered)
                        .toList());
        return "quan-tri-don-vi-nhap";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void show(Model model) {
        model.addAttribute("nguoi", organization.nameOf(administrators.require().userId()));
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea unitsArea() {
            return new AdministrationArea(
                    25,
                    "Đơn vị",
                    ADDRESS,
                    "Thêm, đổi tên, sáp nhập, cho thôi đơn vị theo ngày và văn bản; xem trước việc, hồ sơ, chỉ tiêu, hạn bị ảnh hưởng.");
        }

        @Bean
        AdministrationArea functionsArea() {
            return new AdministrationArea(
                    26,
                    "Chức năng",
                    FUNCTIONS,
                    "Cơ quan đầu mối, cơ quan thẩm định: ai giữ từ ngày nào, chuyển sang cơ quan khác.");
        }
    }
}
