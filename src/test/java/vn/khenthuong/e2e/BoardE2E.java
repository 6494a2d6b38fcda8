package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** From the dashboard of Cockpit to the board of a round, and from a figure to the dossiers it counts. */
@IntegrationTest(jobsRun = true)
@DisplayName("Bảng theo dõi đợt của người giám sát")
class BoardE2E {

    private static final String SUBMITTED = "Đã nộp, chờ tiếp nhận";
    private static final String DASHBOARD = "/camunda/app/cockpit/default/#/dashboard";

    /** How many rows the charts of the page have in all. */
    private static final String CHARTS_SAY =
            "[...document.querySelectorAll('canvas')].reduce((sum, one) => sum + Chart.getChart(one).data.labels.length, 0)";

    /** What the parts of the bars are drawn in; the pattern of what is late is told by the line around it. */
    private static final String COLOURS = """
            Object.fromEntries([...document.querySelectorAll('canvas')]
              .flatMap(one => Chart.getChart(one).data.datasets)
              .map(part => [part.label, part.borderColor]))
            """;

    private static final String CUT_LABELS = """
            [...document.querySelectorAll('canvas')].map(one => Chart.getChart(one))
              .filter(one => one.scales.y.width > one.width / 2 || one.scales.y.getLabels().flat().some(line =>
                  (one.ctx.font = one.scales.y._resolveTickFontOptions(0).string, one.ctx.measureText(line).width) > one.scales.y.width))
              .map(one => one.options.plugins.title.text)
            """;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("từ Cockpit đến bảng, từ con số đến danh sách, về lại bằng liên kết")
    void fromFigureToList() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.official("lac-duong", "Bon Niêng K’Glòng"));
        var page = DESKS.of(officials.address(), "giamsat").open(DASHBOARD);
        var boards = page.locator(".khen-thuong-boards");
        var board = boards.frameLocator("iframe");
        assertThat(board.locator("h1")).hasText("Theo dõi đợt SK2023");
        assertThat(board.locator("canvas").first()).isVisible();
        assertThat(page.locator(".stats-section").first()).isVisible();
        assertThat(page.locator(".open-human-tasks")).isHidden();
        assertThat(page.locator("a[href='#/tasks']:visible")).hasCount(0);
        Accessible.check(page, ".khen-thuong-boards");
        page.setViewportSize(1200, 1250);
        Screenshots.take(page, "giam-sat-bang-theo-doi");
        var waiting = board.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(SUBMITTED));
        var behind = page.waitForPopup(waiting::click);
        assertThat(behind.locator("p[role=status] strong")).hasText(waiting.textContent());
        behind.close();
        boards.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Báo cáo hằng năm"))
                .press("Enter");
        assertThat(board.locator("h1")).containsText("Báo cáo");
        Screenshots.take(page, "giam-sat-bang-bao-cao");
        var found = page.waitForPopup(() -> {
            boards.getByRole(AriaRole.SEARCHBOX).fill("bon nieng");
            boards.getByRole(AriaRole.SEARCHBOX).press("Enter");
        });
        assertThat(found.getByRole(AriaRole.LINK, named(number))).isVisible();
        found.close();
        page.getByRole(AriaRole.LINK, named("Theo dõi khen thưởng")).click();
        assertThat(page.locator("h1")).hasText("Theo dõi đợt SK2023");
        assertThat(page.getByText("Huyện Lạc Dương").first()).isVisible();
        // Asked from outside: the page's own policy forbids what a wait inside it would need.
        await().untilAsserted(() -> assertThat(
                        page.evaluate(CHARTS_SAY + " === document.querySelectorAll('tr[data-so]').length"))
                .isEqualTo(true));
        assertThat(page.evaluate(COLOURS))
                .isEqualTo(Map.of(
                        "Trong hạn",
                        "#1a4f9c",
                        "Đã dùng",
                        "#1a4f9c",
                        "Còn lại",
                        "#566074",
                        "Thiếu so với tối thiểu",
                        "#8a5a00"));
        assertThat((List<?>) page.evaluate(CUT_LABELS)).isEmpty();
        Accessible.check(page);
        page.setViewportSize(1366, 768);
        Screenshots.take(page, "theo-doi-dot");
        page.locator("#chi-tieu").scrollIntoViewIfNeeded();
        Screenshots.take(page, "theo-doi-dot-chi-tieu");
        var figure = page.getByRole(AriaRole.LINK, named(SUBMITTED));
        var counted = figure.textContent();
        figure.click();

        assertThat(page.locator("p[role=status] strong")).hasText(counted);
        assertThat(page.getByRole(AriaRole.LINK, named(number))).isVisible();
        page.getByRole(AriaRole.LINK, named("Bảng theo dõi đợt này")).click();
        assertThat(page.locator("h1")).hasText("Theo dõi đợt SK2023");
        page.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
