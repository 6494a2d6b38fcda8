package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** The front door in a real browser: one sign-in for everything, home, one click to a task, one sign-out for everything. */
@IntegrationTest
@DisplayName("Một cửa vào: đăng nhập, trang chủ, một cú bấm tới việc, đăng xuất")
class HomeE2E {

    private static final String OFFICER = "canbo.lac-duong";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String PROVINCE = "UBND TỈNH LÂM ĐỒNG";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Test
    @DisplayName("từ / tới việc đã nhận trong Tasklist; đăng xuất ở đâu cũng là đăng xuất mọi nơi")
    void frontDoor() {
        var number = new Route(officials, clock, "SK2023").open(Nominee.village("lac-duong", "Thôn Bon Đơng"));
        var officer = officials.as(OFFICER);
        officer.unclaim(officer.task(number, Route.PREPARE));
        var desk = DESKS.stranger(officials.address());
        var page = desk.open("/");
        assertThat(page).hasURL(Pattern.compile(".*/dang-nhap\\?tiep=.*"));
        assertThat(page.locator("main")).containsText(PROVINCE);
        Accessible.check(page);
        signIn(page);

        assertThat(page.locator("h1")).hasText("Trang chủ");
        assertThat(page.locator("nav[aria-label='Chính'] a").first()).hasText("Trang chủ");
        Accessible.check(page);
        Screenshots.take(page, "trang-chu");
        page.setViewportSize(390, 844);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1366, 768);

        page.locator(".viec > li")
                .filter(new Locator.FilterOptions().setHasText(number))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page).hasURL(Pattern.compile(".*" + TASKLIST + "#/\\?.*task=.*"));
        page.locator(".task-card .fjs-container").waitFor();
        assertThat(page.locator(".task-card")).containsText(number);
        assertThat(page.locator(".task-card .disabled-form")).hasCount(0);
        assertThat(page.locator("[cam-widget-header] .sections-menu > ul > li").first())
                .hasText("Trang chủ");
        Screenshots.take(page, "trang-chu-mo-viec");

        page.locator(".kt-home a").click();
        page.waitForURL("**/trang-chu");
        page.locator("a.nut-chinh").click();
        page.locator(".modal-content .fjs-container").waitFor();
        assertThat(page.locator(".modal-content")).containsText("Đề nghị khen thưởng");
        Screenshots.take(page, "trang-chu-lap-de-nghi");

        var other = desk.open("/trang-chu");
        other.getByText("Đăng xuất").click();
        assertThat(other).hasURL(Pattern.compile(".*/dang-nhap\\?da-thoat"));
        page.navigate("about:blank");
        page.navigate(TASKLIST);
        signInToTasklist(page);
        page.locator("[cam-widget-header] .account a.dropdown-toggle, [cam-widget-header] li.account > a")
                .first()
                .click();
        page.locator("[ng-click='logout()']").first().click();
        assertThat(page.locator("form[name=signinForm]")).isVisible();
        other.navigate("/ho-so");
        assertThat(other).hasURL(Pattern.compile(".*/dang-nhap\\?tiep=%2Fho-so.*"));
        page.close();
        other.close();
    }

    private static void signIn(Page page) {
        page.getByLabel("Tên đăng nhập").fill(OFFICER);
        page.getByLabel("Mật khẩu").fill("khenthuong");
        page.locator("button[type=submit]").click();
        page.waitForURL("**/trang-chu");
    }

    /** The form of the web application stays, and names what ours names. */
    private static void signInToTasklist(Page page) {
        var form = page.locator("form[name=signinForm]");
        page.locator(".form-signin .kt-place").waitFor();
        assertThat(page.locator(".form-signin")).containsText(PROVINCE);
        assertThat(page.locator(".form-signin")).containsText("hỏi quản trị viên hệ thống");
        Screenshots.take(page, "dang-nhap-tasklist");
        form.locator("input[type=text]").fill(OFFICER);
        form.locator("input[type=password]").fill("khenthuong");
        form.locator("button[type=submit]").click();
        page.locator("[cam-widget-header] .kt-home").waitFor();
    }
}
