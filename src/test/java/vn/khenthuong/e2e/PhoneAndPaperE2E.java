package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** Our own pages on a phone of 390×844, and a dossier on paper. */
@IntegrationTest(jobsRun = true)
@DisplayName("Điện thoại 390 px và bản in")
class PhoneAndPaperE2E {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /** What is shown and reaches beyond the right edge, or is pressed to a column nobody can read. */
    private static final String WIDER = """
            [...document.querySelectorAll('body *')]
              .filter(one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length)
              .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map(one => `${one.tagName}.${one.className}: ${Math.round(one.getBoundingClientRect().right)}`)
            """;

    /** Words that stand in a line of less than 100 pixels and break because of it. */
    private static final String PRESSED = """
            [...document.querySelectorAll('main :is(td, th, p, dd, li)')]
              .filter(one => one.checkVisibility() && one.innerText.trim().length > 20)
              .filter(one => one.closest('thead') === null && one.clientWidth < 100)
              .map(one => one.innerText.trim())
            """;

    /** What is touched and is less than 44 pixels high; links inside of sentences are as high as their line. */
    private static final String TOO_SMALL = """
            [...document.querySelectorAll('header a:not(.bo-qua), nav a, button, select, summary, .xep-the :is(th, td) > a, .giay-to a, '
                + 'input:not([type=hidden], [type=checkbox], [type=radio], .an), label:has(> input)')]
              .filter(one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length)
              .filter(one => one.getBoundingClientRect().height < 43.5)
              .map(one => `${one.tagName} ${one.innerText || one.name}: ${Math.round(one.getBoundingClientRect().height)}`)
            """;

    /** Buttons of Tasklist and of its forms, and what a form is filled in with, less than 44 pixels high. */
    private static final String TOO_SMALL_IN_TASKLIST = """
            [...document.querySelectorAll('.task-card :is(button, .nav-tabs a, .fjs-input-group, textarea, select)')]
              .filter(one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length)
              .filter(one => one.getBoundingClientRect().height < 43.5)
              .map(one => `${one.tagName}.${one.className} ${one.innerText}: ${Math.round(one.getBoundingClientRect().height)}`)
            """;

    /** Two lines of an error, told by Tasklist itself. */
    private static final String TOLD = """
            (() => {
              const injector = angular.element(document.body).injector();
              injector.get('Notifications').addError({
                status: 'Chưa gửi được biểu mẫu',
                message: 'Hồ sơ đang ở bước khác nên không gửi được. Hãy mở lại nhiệm vụ để xem hồ sơ hiện tại, rồi làm lại.'
              });
              injector.get('$rootScope').$apply();
            })()
            """;

    /** Buttons of the form that something else lies upon. */
    private static final String COVERED = """
            [...document.querySelectorAll('.task-card .form-actions button')]
              .filter(one => one.getClientRects().length)
              .filter(one => {
                const {left, top, width, height} = one.getBoundingClientRect();
                const seen = document.elementFromPoint(left + width / 2, top + height / 2);
                return !one.contains(seen) && !seen?.contains(one);
              })
              .map(one => one.innerText)
            """;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    private static final int REPORTED = 2022;

    private static String number;

    @Autowired
    private ReportYears years;

    @Autowired
    private UnitReports reports;

    @BeforeEach
    void oneSubmitted() {
        if (number == null) {
            number = new Route(officials, clock, "SK2023").submitted(Nominee.official("di-linh", "K’Brếu Thị Nhỏ"));
            report();
        }
    }

    /** A district has delivered estimates. */
    private void report() {
        if (years.all().stream().noneMatch(one -> one.year() == REPORTED)) {
            years.openByHand(REPORTED, null, official("canbo.so-ldtbxh"));
        }
        var unit = new ReportNumber(REPORTED, "di-linh");
        if (!reports.require(unit).isDelivered()) {
            var results = reports.targets(unit).stream()
                    .map(target -> new TargetResult(
                            target.code(),
                            BigDecimal.valueOf(12_345),
                            target.parts().secondNumerator() == null ? null : BigDecimal.ONE,
                            target.parts().denominator() == null ? null : BigDecimal.valueOf(123_456),
                            target.parts().secondDenominator() == null ? null : BigDecimal.TEN,
                            null,
                            null,
                            "Theo kết quả rà soát sơ bộ của các xã, thị trấn"))
                    .toList();
            var content = new ReportContent(
                    "Đã phát động đến tất cả các xã, thị trấn.",
                    null,
                    results,
                    new ReportContent.Basis(null, "Phòng LĐTBXH", ReportContent.Status.ESTIMATED),
                    null,
                    "Nuôi bò sinh sản",
                    new ReportContent.Certificates(1, 2, 3),
                    null,
                    null,
                    null);
            reports.prepare(unit, content, official("canbo.di-linh"));
            reports.sign(unit, "25/BC-UBND", LocalDate.now(clock), official("lanhdao.di-linh"));
        }
    }

    private static Actor official(String userId) {
        return new Actor(userId, Set.of(userId));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "canbo.so-ldtbxh,/ho-so",
        "canbo.di-linh,/ho-so",
        "canbo.so-ldtbxh,/ho-so/{number}",
        "canbo.so-ldtbxh,/xu-ly-loat",
        "lanhdao.so-ldtbxh,/phan-cong",
        "lanhdao.so-ldtbxh,/phan-cong/ban-giao",
        "canbo.so-ldtbxh,/bao-cao",
        "lanhdao.so-ldtbxh,/bao-cao/{year}",
        "canbo.di-linh,/bao-cao/{year}/di-linh",
        "lanhdao.di-linh,/bao-cao/{year}/di-linh",
        "canbo.so-ldtbxh,/thong-bao",
        "giamsat,/theo-doi/SK2023",
        "lanhdao.so-noi-vu,/theo-doi/SK2023/gia-han",
        "lanhdao.so-noi-vu,/theo-doi/SK2023/dong-dot",
        "canbo.so-ldtbxh,/huong-dan",
        "canbo.so-ldtbxh,/cong-bo",
        "canbo.so-ldtbxh,/trang-chu",
        "canbo.di-linh,/kien-nghi",
        "canbo.so-ldtbxh,/vu-viec",
        "canbo.so-ldtbxh,/ho-so/{number}/vu-viec",
        "canbo.mttq,/giam-sat",
        "canbo.di-linh,/ke-hoach-dia-phuong",
        "canbo.di-linh,/giay-khen",
        "canbo.so-noi-vu,/tien-thuong",
        "canbo.so-noi-vu,/bang-khen",
        "canbo.so-ldtbxh,/so-theo-doi",
        "lanhdao.so-noi-vu,/theo-doi/SK2023/han-co-quan",
        "lanhdao.so-noi-vu,/theo-doi/SK2023/chi-tieu",
        "lanhdao.so-noi-vu,/theo-doi/SK2023/huy-dot",
        "quantri,/quan-tri",
        "quantri,/quan-tri/can-bo/them"
    })
    @DisplayName("không gì rộng hơn màn hình, không cột nào bị ép, chỗ chạm đủ cao")
    void fits(String userId, String path) {
        var page = phone(userId, path.replace("{number}", number).replace("{year}", String.valueOf(REPORTED)));
        Screenshots.take(page, "dien-thoai-" + userId + path.replaceAll("[^a-z0-9]+", "-"));
        assertNothing(page, WIDER, path + ": wider than the screen");
        assertNothing(page, PRESSED, path + ": pressed");
        assertNothing(page, TOO_SMALL, path + ": too small to touch");
        page.close();
    }

    @Test
    @DisplayName("danh sách: mỗi hồ sơ một thẻ, thấy ngay trạng thái và hạn")
    void list() {
        var page = phone("canbo.so-ldtbxh", "/ho-so?q=" + number);
        var card = page.locator(".xep-the tbody tr");
        card.scrollIntoViewIfNeeded();
        Screenshots.take(page, "dien-thoai-the");
        assertThat(card.locator(".nhan")).isInViewport();
        assertThat(card.locator("td[data-cot='Hạn']")).containsText(Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));
        assertThat(card.locator("td[data-cot='Hạn']")).isInViewport();
        page.close();
    }

    @Test
    @DisplayName("nút của Tasklist trên điện thoại cao đủ để chạm")
    void buttonsOfTasklist() {
        var task = officials.as(Route.FOCAL_OFFICER).awaitTask(number, Route.RECEIVE);
        var page = DESKS.of(officials.address(), Route.FOCAL_OFFICER).open("/cong-bo");
        page.setViewportSize(WIDTH, HEIGHT);
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task.id());
        page.locator(".task-card .fjs-container").waitFor();
        Screenshots.take(page, "dien-thoai-tasklist");
        assertNothing(page, TOO_SMALL_IN_TASKLIST, "too small to touch");
        page.close();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"1366, 768", "390, 844"})
    @DisplayName("điều Tasklist báo không che nút của biểu mẫu")
    void messagesLeaveTheButtons(int width, int height) {
        var task = officials.as(Route.FOCAL_OFFICER).awaitTask(number, Route.RECEIVE);
        var page = DESKS.of(officials.address(), Route.FOCAL_OFFICER).open("/cong-bo");
        page.setViewportSize(width, height);
        page.navigate("/camunda/app/tasklist/default/#/?task=" + task.id());
        page.locator(".task-card .fjs-container").waitFor();
        page.evaluate(TOLD);
        page.locator(".page-notifications .alert").waitFor();
        Screenshots.take(page, "thong-bao-loi-" + width);
        assertNothing(page, COVERED, "covered");
        page.close();
    }

    @Test
    @DisplayName("sáu chặng: chặng đã xong có ngày và người, chặng hiện tại được đánh dấu; mô hình mở ra khi cần")
    void stages() {
        var page = DESKS.of(officials.address(), "canbo.so-ldtbxh").open("/ho-so/" + number);
        page.setViewportSize(1366, 768);
        var stages = page.locator(".chang > li");
        assertThat(stages).hasCount(6);
        assertThat(stages.nth(1))
                .containsText(Pattern.compile("Đã xong.*Thủ trưởng đơn vị ký.*\\d\\d/\\d\\d/\\d{4}", Pattern.DOTALL));
        assertThat(page.locator(".chang > [aria-current=step]")).containsText("Cơ quan đầu mối");
        assertThat(stages.nth(5)).containsText("Chưa đến");
        assertThat(page.locator(".khung-so-do img")).isHidden();
        page.locator("#hanh-trinh").scrollIntoViewIfNeeded();
        Screenshots.take(page, "sau-chang");
        page.getByText("Xem sơ đồ đầy đủ").click();
        assertThat(page.locator(".khung-so-do img")).isVisible();
        page.close();
    }

    @Test
    @DisplayName("một hồ sơ in ra nhiều nhất hai tờ A4, không có nút, không có biểu mẫu")
    void paper() {
        var awarded = new Route(officials, clock, "SK2023").awarded(Nominee.official("lam-ha", "Kră Jăn K’Đường"));
        var page = DESKS.of(officials.address(), "canbo.lam-ha").open("/ho-so/" + awarded);
        assertThat(page.locator(".chang > .xong")).hasCount(6);
        var printed = page.pdf(new Page.PdfOptions()
                .setPath(Path.of("target", "screenshots", "ho-so.pdf"))
                .setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertNothing(
                page,
                "[...document.querySelectorAll('button, input, select, summary, nav, header')].filter(one => one.checkVisibility()).map(one => one.outerHTML)",
                "on paper");
        assertThat(SHEET.matcher(new String(printed, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isBetween(1L, 2L);
        page.close();
    }

    @Test
    @DisplayName("Cockpit không mời người giám sát làm điều bị từ chối")
    void cockpit() {
        var page = DESKS.of(officials.address(), "giamsat").open("/camunda/app/cockpit/default/#/processes");
        page.setViewportSize(1366, 900);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đề nghị khen thưởng"))
                .first()
                .click();
        page.locator(".process-instances tbody tr, .instance-id").first().waitFor();
        Screenshots.take(page, "giam-sat-quy-trinh");
        assertNoActions(page);
        page.locator(".instance-id a").first().click();
        page.waitForURL("**/process-instance/**");
        page.locator("[cam-widget-variables-table] tbody tr").first().waitFor();
        page.locator("g[data-element-id=userTask_receiveDossier]").waitFor();
        Screenshots.take(page, "giam-sat-ho-so");
        assertNoActions(page);
        page.close();
    }

    private static void assertNoActions(Page page) {
        assertNothing(
                page,
                "[...document.querySelectorAll('.btn-toolbar, .action-button, .edit-toggle, [ng-click^=enableEditMode], [ng-click^=deleteVariable]')].filter(one => one.checkVisibility()).map(one => one.outerHTML)",
                "actions");
    }

    private Page phone(String userId, String path) {
        var page = DESKS.of(officials.address(), userId).open("/cong-bo");
        page.setViewportSize(WIDTH, HEIGHT);
        page.navigate(path);
        assertThat(page.locator("h1").first()).isVisible();
        return page;
    }

    private static void assertNothing(Page page, String script, String what) {
        assertThat((List<?>) page.evaluate(script)).as(what).isEmpty();
    }
}
