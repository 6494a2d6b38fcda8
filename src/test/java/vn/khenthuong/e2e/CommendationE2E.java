package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** Letters of commendation in the browser: begun and entered on the page, submitted and decided in Tasklist. */
@IntegrationTest
@DisplayName("Giấy khen của đơn vị trên trình duyệt")
class CommendationE2E {

    private static final String OFFICER = "canbo.so-y-te";
    private static final String HEAD = "lanhdao.so-y-te";
    private static final String NUMBER = "GK2023-SO-Y-TE-001";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("bắt đầu và nhập ở trang, trình và quyết định ở Tasklist, xem trên điện thoại")
    void fromTheFirstNameToTheDecision() {
        var page = DESKS.of(officials.address(), OFFICER).open("/giay-khen");
        page.setViewportSize(1366, 900);
        page.getByLabel("Dịp khen thưởng").selectOption("Tổng kết phong trào");
        press(page, "Bắt đầu danh sách");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("khoản 4 Mục V");
        page.getByLabel("Dịp khen thưởng").selectOption("Sơ kết phong trào");
        press(page, "Bắt đầu danh sách");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã bắt đầu danh sách");
        page.getByLabel("Đối tượng").selectOption("Cá nhân");
        page.getByLabel("Tên tập thể, họ và tên cá nhân hoặc chủ hộ").fill("Nguyễn Thị Hồng Ánh");
        page.getByLabel("Chức vụ, địa chỉ").fill("Điều dưỡng, huyện Lâm Hà");
        page.getByLabel("Thành tích").fill("Khám, cấp thuốc miễn phí cho 120 hộ nghèo.");
        press(page, "Thêm vào danh sách");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã thêm");
        assertThat(page.locator("tbody").first()).containsText("Nguyễn Thị Hồng Ánh");
        assertThat(page.locator("#tien-thuong")).isVisible();
        assertThat(page.locator("main")).containsText("Tổng cộng: 450.000 đồng (Bốn trăm năm mươi nghìn đồng).");
        Accessible.check(page);
        page.locator("#danh-sach").scrollIntoViewIfNeeded();
        Screenshots.take(page, "giay-khen-dang-lap");
        page.close();

        form(OFFICER, "userTask_prepareCommendation")
                .shows("1 cá nhân")
                .mark("Kết luận", "Trình thủ trưởng đơn vị")
                .picture("giay-khen-trinh")
                .complete();
        form(HEAD, "userTask_decideCommendation")
                .shows("Nguyễn Thị Hồng Ánh")
                .mark("Kết luận", "Quyết định tặng Giấy khen cho cả danh sách")
                .type("Số quyết định", "45/QĐ-SYT")
                .date("Ngày quyết định", "15/05/2023")
                .picture("giay-khen-quyet-dinh")
                .complete();

        var printer = DESKS.of(officials.address(), OFFICER).open("/giay-khen/" + NUMBER);
        printer.setViewportSize(1366, 900);
        printer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("In, trao Giấy khen"))
                .click();
        assertThat(printer.locator("main")).containsText("01/2023");
        Accessible.check(printer);
        Screenshots.take(printer, "giay-khen-in");
        printer.close();

        var phone = DESKS.of(officials.address(), HEAD).open("/giay-khen");
        phone.setViewportSize(390, 844);
        assertThat(phone.locator("main")).containsText("Số 45/QĐ-SYT ngày 15/05/2023");
        Accessible.check(phone);
        Screenshots.take(phone, "giay-khen-dien-thoai");
        phone.close();
    }

    private CamundaForm form(String userId, String task) {
        return DESKS.of(officials.address(), userId)
                .claim(officials.as(userId).awaitTask(NUMBER, task), "Giấy khen năm 2023");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
