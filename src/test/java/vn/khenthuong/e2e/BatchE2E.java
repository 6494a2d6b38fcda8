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
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The officer of the focal agency receives several dossiers at once. */
@IntegrationTest(jobsRun = true)
@DisplayName("Tiếp nhận hàng loạt trên trình duyệt")
class BatchE2E {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("từ Tasklist; chọn hai hồ sơ bằng bàn phím, kiểm tra trước, xác nhận, xem kết quả từng hồ sơ")
    void receiveTwo() {
        var route = new Route(officials, clock, "SK2023");
        var first = route.submitted(Nominee.official("bao-loc", "Ka Brơi"));
        var second = route.submitted(Nominee.official("bao-lam", "K’Broh"));
        var page = DESKS.of(officials.address(), Route.FOCAL_OFFICER).open("/camunda/app/tasklist/default/");
        page.setViewportSize(1366, 600);
        page.getByRole(AriaRole.LINK, named("Xử lý hàng loạt (2)")).click();
        assertThat(page.locator("h1")).hasText("Xử lý hàng loạt");
        Accessible.check(page);

        page.getByRole(AriaRole.BUTTON, named("Kiểm tra các hồ sơ đã chọn")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Hãy chọn ít nhất một hồ sơ.");

        assertThat(page.getByLabel("Chọn tất cả")).isVisible();
        page.getByLabel("Chọn tất cả").press("Space");
        assertThat(page.locator("#da-chon")).hasText("Đã chọn 2/2 hồ sơ.");
        page.getByLabel("Chọn " + second).press("Space");
        assertThat(page.locator("#da-chon")).hasText("Đã chọn 1/2 hồ sơ.");
        page.getByLabel("Chọn " + second).press("Space");
        Screenshots.take(page, "xu-ly-loat-chon");
        page.getByRole(AriaRole.BUTTON, named("Kiểm tra các hồ sơ đã chọn")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("2 được");
        Accessible.check(page);
        Screenshots.take(page, "xu-ly-loat-kiem-tra");

        page.getByRole(AriaRole.BUTTON, named("Xác nhận")).press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã làm 2 việc");
        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(first)))
                .containsText("Đã làm");
        Accessible.check(page);
        Screenshots.take(page, "xu-ly-loat-ket-qua");
        route.task(Route.FOCAL_OFFICER, second, Route.REVIEW);
        page.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
