package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** Two administrators merge a district into another while dossiers are under way; the successor's people carry on in Tasklist. */
@IntegrationTest
@DisplayName("Sáp nhập đơn vị trong trình duyệt, khi hồ sơ đang làm dở")
class UnitsE2E {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String NOMINEE = "Ka Brối";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ScheduledWork dailyIdentities;

    @Test
    @DisplayName(
            "xem trước, đề nghị, người thứ hai xác nhận; cán bộ đơn vị kế thừa thấy hồ sơ trong Tasklist và làm xong")
    void merged() {
        var route = new Route(officials, clock, "SK2023");
        var returned = route.prepared(Nominee.household("da-teh", NOMINEE));
        officials
                .as("lanhdao.da-teh")
                .complete(returned, Route.APPROVE, Map.of("outcome", "RETURN", "reason", "Thiếu số liệu"));
        var officer = officials.as("canbo.da-teh");
        var draft = route.open(Nominee.village("da-teh", "Thôn 4 xã An Nhơn"));
        officer.claim(officer.task(draft, Route.PREPARE)).expectSuccess();

        propose();
        confirm();
        clock.set(MutableClock.FIRST_DAY.plusDays(1));
        dailyIdentities.run();

        assertThat(officials.as("canbo.da-huoai").task(draft, Route.PREPARE).assignee())
                .as("taken by somebody of the old unit")
                .isNull();
        desk("canbo.da-huoai")
                .claim(route.task("canbo.da-huoai", returned, Route.PREPARE), NOMINEE)
                .picture("sap-nhap-lam-tiep")
                .mark("Kết luận", "Trình thủ trưởng đơn vị ký")
                .complete();
        desk("lanhdao.da-huoai")
                .claim(route.task("lanhdao.da-huoai", returned, Route.APPROVE), NOMINEE)
                .mark("Kết luận", "Ký trình")
                .type("Số Tờ trình", "45/TTr-UBND")
                .date("Ngày Tờ trình", "16/05/2023")
                .complete();
        assertThat(jdbc.queryForObject("SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, returned))
                .isEqualTo("SUBMITTED");
    }

    private Desk desk(String userId) {
        return DESKS.of(officials.address(), userId);
    }

    private void propose() {
        var page = DESKS.of(officials.address(), "quantri").open("/quan-tri/don-vi");
        page.setViewportSize(1366, 900);
        look(page, "don-vi");
        page.getByText("Sáp nhập đơn vị").click();
        look(page, "sap-nhap-nhap");
        page.getByLabel("Huyện Đạ Tẻh", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("Đơn vị kế thừa đang có").selectOption("da-huoai");
        page.getByLabel("Từ ngày").fill("16/05/2023");
        page.getByLabel("Số văn bản").fill("nghị quyết");
        page.getByLabel("Ngày văn bản").fill("15/05/2023");
        press(page, "Xem trước thay đổi");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“Số văn bản” gồm chữ số");
        page.getByLabel("Số văn bản").fill("1238/NQ-UBTVQH15");
        press(page, "Xem trước thay đổi");
        assertThat(page.locator("main")).containsText("Nhập Huyện Đạ Tẻh vào Huyện Đạ Huoai từ ngày 16/05/2023");
        assertThat(page.locator("main")).containsText("Hồ sơ đang làm dở: Huyện Đạ Tẻh 2");
        assertThat(page.locator("main")).containsText("việc đang mở của Huyện Đạ Tẻh do người khác làm tiếp");
        look(page, "sap-nhap-xem-truoc");
        page.setViewportSize(390, 844);
        look(page, "sap-nhap-xem-truoc-dien-thoai");
        press(page, "Gửi đề nghị");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi đề nghị");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác nhận")))
                .hasCount(0);
        page.close();
    }

    private void confirm() {
        var second = DESKS.of(officials.address(), "quantri2").open("/trang-chu");
        second.setViewportSize(1366, 900);
        second.getByText("Xem và xác nhận").click();
        look(second, "sap-nhap-xac-nhan");
        press(second, "Xác nhận");
        assertThat(second.getByRole(AriaRole.STATUS).first()).containsText("Đã xác nhận");
        second.navigate("/quan-tri/don-vi");
        assertThat(second.locator("main")).containsText("Đã ghi, chưa đến ngày");
        second.navigate("/quan-tri/don-vi/da-teh");
        look(second, "don-vi-mot");
        second.navigate("/quan-tri/chuc-nang");
        look(second, "chuc-nang");
        second.setViewportSize(390, 844);
        second.navigate("/quan-tri/don-vi");
        look(second, "don-vi-dien-thoai");
        second.navigate("/quan-tri/don-vi/nhap?loai=chuc-nang");
        look(second, "chuc-nang-nhap-dien-thoai");
        second.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String what) {
        assertThat(page.locator("h1")).isVisible();
        Screenshots.take(page, what);
        Accessible.check(page);
        assertThat((Integer) page.evaluate(SIDEWAYS)).as(what).isZero();
    }
}
