package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The head of Home Affairs extends a round, and looks at what closing it would end. */
@IntegrationTest(jobsRun = true)
@DisplayName("Gia hạn và đóng đợt trên máy tính và điện thoại")
class RoundButtonsE2E {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1366, 768, 20/06/2023", "390, 844, 30/06/2023"})
    @DisplayName("từ bảng theo dõi đến gia hạn xong; trang đóng đợt")
    void extend(int width, int height, String deadline) {
        var page = DESKS.of(officials.address(), "lanhdao.so-noi-vu").open("/cong-bo");
        page.setViewportSize(width, height);
        page.navigate("/theo-doi/SK2023");
        look(page, "nut-dot-bang", width);
        press(page, "Gia hạn đợt");

        page.getByLabel("Hạn đề nghị").fill(deadline);
        page.getByLabel("Số văn bản").fill("văn thư");
        page.getByLabel("Ngày văn bản").fill("15/05/2023");
        look(page, "nut-dot-gia-han", width);
        press(page, "Xem trước");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“Số văn bản” gồm chữ số");
        look(page, "nut-dot-gia-han-loi", width);
        page.getByLabel("Số văn bản").fill("12/UBND-VX");
        press(page, "Xem trước");

        assertThat(page.locator("main")).containsText("24:00 ngày " + deadline);
        look(page, "nut-dot-gia-han-xem", width);
        press(page, "Gia hạn đợt");

        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã gia hạn đợt.");
        assertThat(page.locator(".dong-dau")).containsText(deadline);

        press(page, "Đóng đợt sớm");
        look(page, "nut-dot-dong", width);

        page.navigate("/theo-doi/SK2023");
        press(page, "Điều chỉnh chỉ tiêu");
        page.locator("#limit").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("Chỉ tiêu mới").fill(width > 1000 ? "9" : "8");
        page.getByLabel("Số văn bản").fill("12/UBND-VX");
        page.getByLabel("Ngày văn bản").fill("15/05/2023");
        look(page, "nut-dot-chi-tieu", width);
        press(page, "Điều chỉnh chỉ tiêu");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã điều chỉnh chỉ tiêu.");

        page.getByText("Văn bản mở đợt và các lần thay đổi").click();
        assertThat(page.locator("main")).containsText("Điều chỉnh chỉ tiêu");
        look(page, "nut-dot-thay-doi", width);
        page.navigate("/theo-doi/SK2023");
        press(page, "Đổi hạn của hai sở");
        page.getByLabel("Hạn", new Page.GetByLabelOptions().setExact(true)).selectOption("FOCAL");
        page.getByLabel("Hạn mới").fill(width > 1000 ? "31/07/2023" : "31/08/2023");
        page.getByLabel("Số văn bản").fill("12/UBND-VX");
        page.getByLabel("Ngày văn bản").fill("15/05/2023");
        look(page, "nut-dot-han-co-quan", width);
        press(page, "Xem trước");
        assertThat(page.locator("main")).containsText("danh sách chưa đến bước này");
        look(page, "nut-dot-han-co-quan-xem", width);
        press(page, "Sửa lại");
        assertThat(page.getByLabel("Số văn bản")).hasValue("12/UBND-VX");
        press(page, "Xem trước");
        press(page, "Đổi hạn");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã đổi hạn");
        page.navigate("/theo-doi/SK2023");
        press(page, "Hủy đợt");
        look(page, "nut-dot-huy", width);
        page.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String what, int width) {
        assertThat(page.locator("h1")).isVisible();
        Screenshots.take(page, "%s-%d".formatted(what, width));
        Accessible.check(page);
        assertThat((Integer) page.evaluate(SIDEWAYS))
                .as("%s at %d", what, width)
                .isZero();
    }
}
