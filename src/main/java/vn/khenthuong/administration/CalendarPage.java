package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.calendar.CalendarKeeping;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.pages.RefusalOnPage;
import vn.khenthuong.paper.ListWorkbook;

/** The page {@code /quan-tri/lich}: the calendar of a year, and which deadlines move before it is changed. */
@Controller
@RequestMapping(CalendarPage.ADDRESS)
class CalendarPage {

    static final String ADDRESS = "/quan-tri/lich";

    private final CalendarKeeping calendars;
    private final CalendarDesk desk;
    private final Administrators administrators;
    private final Organization organization;
    private final Clock clock;

    CalendarPage(
            CalendarKeeping calendars,
            CalendarDesk desk,
            Administrators administrators,
            Organization organization,
            Clock clock) {
        this.calendars = calendars;
        this.desk = desk;
        this.administrators = administrators;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String present(Model model) {
        return show(today().getYear(), null, model);
    }

    /** @param moved how many deadlines have just moved with a change; none was made where it is missing */
    @GetMapping("/{year}")
    String one(@PathVariable int year, @RequestParam(name = "da-doi", required = false) Integer moved, Model model) {
        model.addAttribute("daDoi", moved);
        return show(year, null, model);
    }

    /** @throws vn.khenthuong.kernel.NotFoundException for a year without a calendar */
    @GetMapping("/{year}/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable int year) {
        administrators.require();
        var calendar =
                calendars.find(year).orElseThrow(() -> new NotFoundException("Năm %d chưa có lịch.".formatted(year)));
        return Downloads.of(
                "lich-%d.xlsx".formatted(year),
                ListWorkbook.MEDIA_TYPE,
                ListWorkbook.titled("LỊCH LÀM VIỆC NĂM %d".formatted(year))
                        .line(calendar.source())
                        .table("Lịch", CalendarSheet.COLUMNS, calendar.days())
                        .bytes(clock.instant()));
    }

    @PostMapping("/{year}/xem-truoc")
    String preview(@PathVariable int year, CalendarForm form, Model model, HttpServletResponse response) {
        administrators.require();
        try {
            var outcome = desk.preview(form.entered(year));
            model.addAttribute("xemTruoc", CalendarPreview.of(outcome.effect(), outcome.needsSecond()));
        } catch (RefusedException refused) {
            tell(refused, model, response);
        }
        return show(year, form, model);
    }

    @PostMapping("/{year}")
    String publish(
            @PathVariable int year,
            CalendarForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        administrators.require();
        try {
            var outcome = desk.publish(form.entered(year));
            if (outcome.proposal() != null) {
                next.addFlashAttribute(
                        "tin",
                        "Đã ghi đề nghị thay đổi lịch năm %d; lịch đổi khi một quản trị viên khác xác nhận."
                                .formatted(year));
                return "redirect:" + OfficialChangePage.ADDRESS;
            }
            return "redirect:%s/%d?da-doi=%d"
                    .formatted(ADDRESS, year, outcome.effect().moved().size());
        } catch (RefusedException refused) {
            tell(refused, model, response);
            return show(year, form, model);
        }
    }

    /** Everything that is wrong is a line of its own. */
    private static void tell(RefusedException refused, Model model, HttpServletResponse response) {
        RefusalOnPage.tell(refused, model, response);
        if (refused instanceof BadInputException wrong) {
            model.addAttribute(
                    "cacLoi", wrong.errors().stream().map(InputError::message).toList());
        }
    }

    /** @param typed what was sent; null where the calendar itself is to be shown in the form */
    private String show(int year, CalendarForm typed, Model model) {
        var administrator = administrators.require();
        var calendar = calendars.find(year);
        model.addAttribute("trang", CalendarSheet.of(year, calendars.years(), calendar, today()));
        model.addAttribute(
                "mau", typed == null ? calendar.map(CalendarForm::of).orElseGet(CalendarForm::empty) : typed);
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        return "quan-tri-lich";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea calendarArea() {
            return new AdministrationArea(
                    40,
                    "Lịch làm việc",
                    ADDRESS,
                    "Ngày nghỉ lễ, nghỉ bù, hoán đổi của từng năm; các hạn tính theo ngày làm việc dời theo lịch.");
        }
    }
}
