package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest(
        properties = {
            "khenthuong.admin.username=quan.tri.vien",
            "khenthuong.admin.password=" + ClockInProductionE2E.PASSWORD
        })
@ActiveProfiles(profiles = "production", inheritProfiles = false)
@DisplayName("Hệ thống thật: đồng hồ máy trạm sai nhiều năm, đặt múi giờ khác")
class ClockInProductionE2E {

    static final String PASSWORD = "mot-mat-khau-dai";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("trang và ứng dụng web lấy giờ máy chủ, không hiện giờ, không hỏi mãi")
    void wrongComputer() {
        var executable = Chromium.installed();
        Assumptions.assumeTrue(executable.isPresent(), "a Chromium is needed");
        try (var computer = Chromium.shared(executable.get()).context(officials.address(), "America/Los_Angeles")) {
            ClockE2E.wrong(computer);
            var page = computer.newPage();
            var asked = new AtomicInteger();
            page.onRequest(request -> {
                if (request.url().endsWith("/api/clock")) {
                    asked.incrementAndGet();
                }
            });
            page.navigate("/cong-bo");
            assertServerTime(page);
            page.navigate("/dang-nhap");
            assertServerTime(page);
            page.getByLabel("Tên đăng nhập").fill("quan.tri.vien");
            page.getByLabel("Mật khẩu").fill(PASSWORD);
            page.locator("button[type=submit]").click();
            page.waitForURL("**/trang-chu");
            for (var path : new String[] {
                "/trang-chu",
                "/camunda/app/admin/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/tasklist/default/",
                "/ho-so"
            }) {
                page.navigate(path);
                assertServerTime(page);
                assertThat(page.locator(".kt-clock")).hasCount(0);
            }
            assertThat(asked).hasValue(0);
        }
    }

    private void assertServerTime(Page page) {
        var told = ((Number) page.evaluate("Date.now()")).longValue();
        assertThat(told).isBetween(clock.millis() - 10_000, clock.millis());
        assertThat(page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo(ZoneId.of("America/Los_Angeles").getId());
    }
}
