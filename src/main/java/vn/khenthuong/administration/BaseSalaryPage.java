package vn.khenthuong.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.khenthuong.award.BaseSalaryKeeping;
import vn.khenthuong.award.Dong;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.pages.RefusalOnPage;

/** The page {@code /quan-tri/luong-co-so}: the base salaries rewards are computed with; a new one takes two administrators. */
@Controller
class BaseSalaryPage {

    static final String ADDRESS = "/quan-tri/luong-co-so";

    private final BaseSalaryKeeping salaries;
    private final Administrators administrators;
    private final Organization organization;

    BaseSalaryPage(BaseSalaryKeeping salaries, Administrators administrators, Organization organization) {
        this.salaries = salaries;
        this.administrators = administrators;
        this.organization = organization;
    }

    /** A base salary as it is shown. */
    record Line(String from, String amount, String citation, boolean shipped) {}

    /** What was typed, as it came in. */
    record Typed(String tuNgay, String mucLuong, String soVanBan, String ngayVanBan) {

        private LocalDate from() {
            return blank(tuNgay) ? null : EnteredDates.day(tuNgay, "Áp dụng từ ngày");
        }

        private Long amount() {
            return blank(mucLuong)
                    ? null
                    : VietnameseNumbers.read(mucLuong).map(Typed::whole).orElseThrow(Typed::noAmount);
        }

        private DocumentReference document() {
            return new DocumentReference(
                    soVanBan, blank(ngayVanBan) ? null : EnteredDates.day(ngayVanBan, "Ngày văn bản"));
        }

        private static long whole(BigDecimal number) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException notWhole) {
                throw noAmount();
            }
        }

        private static BadInputException noAmount() {
            return new BadInputException("“Lương cơ sở” phải là một số nguyên đồng, ví dụ 2.340.000.");
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    @GetMapping(ADDRESS)
    String page(Model model) {
        var administrator = administrators.require();
        model.addAttribute(
                "dong",
                salaries.rows().stream()
                        .map(row ->
                                new Line(Formats.day(row.from()), Dong.of(row.amount()), row.citation(), row.shipped()))
                        .toList());
        model.addAttribute("cho", !salaries.pending().isEmpty());
        model.addAttribute("nguoi", organization.nameOf(administrator.userId()));
        return "quan-tri-luong-co-so";
    }

    @PostMapping(ADDRESS)
    String propose(Typed typed, Model model, HttpServletResponse response, RedirectAttributes next) {
        var administrator = administrators.require();
        try {
            var errors = new InputErrors();
            var from = errors.gather(typed::from).orElse(null);
            var amount = errors.gather(typed::amount).orElse(null);
            var document = errors.gather(typed::document).orElse(null);
            errors.refuse();
            salaries.propose(from, amount, document, administrator);
        } catch (RefusedException refused) {
            RefusalOnPage.tell(refused, model, response);
            model.addAttribute("nhap", typed);
            return page(model);
        }
        next.addFlashAttribute(
                "tin", "Đã ghi đề nghị về lương cơ sở; có hiệu lực khi một quản trị viên khác xác nhận.");
        return "redirect:" + OfficialChangePage.ADDRESS;
    }

    /** How administrators come here. */
    @Configuration(proxyBeanMethods = false)
    static class Way {

        @Bean
        AdministrationArea baseSalaryArea() {
            return new AdministrationArea(
                    45,
                    "Lương cơ sở",
                    ADDRESS,
                    "Mức lương cơ sở theo ngày áp dụng, để tính tiền thưởng; mức mới cần hai quản trị viên.");
        }
    }
}
