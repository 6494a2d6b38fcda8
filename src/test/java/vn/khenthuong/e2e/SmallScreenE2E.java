package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** What offices have: 1366×768, and letters at 125 %, which leaves the page 1093×614. */
@IntegrationTest(jobsRun = true)
@DisplayName("Màn hình 1366×768, cỡ chữ 125 %")
class SmallScreenE2E {

    private static final int WIDTH = 1366 * 100 / 125;
    private static final int HEIGHT = 768 * 100 / 125;
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Letters that end outside the box they are in, where it neither scrolls nor breaks. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll('main *, .task-card .fjs-container *')]
              .filter(one => one.children.length === 0 && one.textContent.trim() && one.getClientRects().length)
              .filter(one => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden')
              .map(one => one.textContent.trim())
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    private static String number;

    @BeforeEach
    void oneSubmitted() {
        if (number == null) {
            number =
                    new Route(officials, clock, "SK2023").submitted(Nominee.official("duc-trong", "Touprong Hoàng Vũ"));
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "canbo.so-ldtbxh,/ho-so",
        "canbo.so-ldtbxh,/ho-so?cham=co&q=kh%C3%B4ng+c%C3%B3",
        "canbo.so-ldtbxh,/xu-ly-loat",
        "canbo.so-ldtbxh,/bao-cao",
        "canbo.so-ldtbxh,/thong-bao",
        "canbo.so-ldtbxh,/ho-so/{number}",
        "giamsat,/theo-doi/SK2023",
        "giamsat,/camunda/app/cockpit/default/#/dashboard",
        "canbo.duc-trong,/camunda/app/welcome/default/#!/welcome",
        "canbo.so-ldtbxh,/cong-bo"
    })
    @DisplayName("trang không phải cuộn ngang, chữ không bị cắt")
    void page(String userId, String path) {
        var page = DESKS.of(officials.address(), userId).open("/cong-bo");
        page.setViewportSize(WIDTH, HEIGHT);
        page.navigate(path.replace("{number}", number));
        assertThat(page.locator(":is(h1, h3, .dashboard):visible").first()).isVisible();
        assertFits(page, path);
        Screenshots.take(page, "nho-" + path.replaceAll("[^a-z0-9]+", "-"));
        page.close();
    }

    @Test
    @DisplayName("một việc từ đầu đến cuối: chọn thẻ, nhận, đọc, điền, hoàn thành")
    void task() {
        var page = DESKS.of(officials.address(), Route.FOCAL_OFFICER).open("/cong-bo");
        page.setViewportSize(WIDTH, HEIGHT);
        page.navigate("/camunda/app/tasklist/default/");
        page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(number))
                .click();
        page.locator(".task-card button.claim").click();
        assertThat(page.locator(".task-card .disabled-form")).hasCount(0);
        assertFits(page, "task");
        Screenshots.take(page, "nho-nhiem-vu");
        var card = page.locator(".task-card");
        card.getByLabel("Hồ sơ đầy đủ, tiếp nhận").check();
        var send = card.locator("button.btn-primary[type=submit]");
        send.scrollIntoViewIfNeeded();
        assertThat(send).isInViewport();
        Screenshots.take(page, "nho-nhiem-vu-cuoi");
        send.click();
        assertThat(card.locator(".fjs-container")).hasCount(0);
        page.close();
    }

    private static void assertFits(Page page, String what) {
        assertThat((Integer) page.evaluate(SIDEWAYS))
                .as("%s: pixels to scroll sideways", what)
                .isZero();
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("%s: cut off", what).isEmpty();
    }
}
