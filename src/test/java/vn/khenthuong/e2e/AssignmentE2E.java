package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A head gives a task at the desk, and takes it back on the phone. */
@IntegrationTest
@DisplayName("Phân công trên trình duyệt")
class AssignmentE2E {

    private static final String SECOND = "canbo2.so-ldtbxh";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("giao việc kèm ghi chú ở máy bàn, lấy lại trên điện thoại")
    void givenAndTakenBack() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.official("so-y-te", "Nguyễn Thị Hòa"));
        route.submitted(Nominee.village("di-linh", "Thôn Đồng Lạc"));
        var other = route.submitted(Nominee.official("dam-rong", "Kơ Să Ha Brông"));
        officials
                .as("canbo.so-ldtbxh")
                .claim(route.task("canbo.so-ldtbxh", other, Route.RECEIVE))
                .expectSuccess();

        var page = DESKS.of(officials.address(), "lanhdao.so-ldtbxh").open("/phan-cong");
        page.setViewportSize(1366, 900);
        var task = task(page, number);
        task.locator("summary").click();
        task.getByLabel("Giao cho").selectOption(SECOND);
        task.getByLabel("Ghi chú (không bắt buộc)").fill("Xem trước thứ Năm, đối chiếu biên bản họp");
        Accessible.check(page);
        Screenshots.take(page, "phan-cong-giao");
        task.getByRole(AriaRole.BUTTON, named("Giao việc")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã giao việc");
        assertThat(task(page, number)).containsText("Đang giữ: " + organization.nameOf(SECOND));

        page.setViewportSize(390, 844);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(organization.nameOf(SECOND)))
                .click();
        assertThat(page.locator(".phan-cong > li")).hasCount(1);
        task(page, number).locator("summary").click();
        Accessible.check(page);
        Screenshots.take(page, "phan-cong-dien-thoai");
        task(page, number)
                .getByRole(AriaRole.BUTTON, named("Lấy lại, trả về nhóm"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã lấy lại việc");
        assertThat(task(page, number)).containsText("Chưa ai nhận.");
        page.close();
    }

    private static Locator task(Page page, String number) {
        return page.locator(".phan-cong > li").filter(new Locator.FilterOptions().setHasText(number));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
