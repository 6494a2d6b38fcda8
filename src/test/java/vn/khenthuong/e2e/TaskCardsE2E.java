package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The list of tasks as an official finds it: filters with counts, cards, nothing that leads astray, all of it by keyboard. */
@IntegrationTest
@DisplayName("Danh sách việc trong Tasklist")
class TaskCardsE2E {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String OFFICER = "canbo.bao-loc";
    private static final String KEYBOARD_OFFICER = "canbo.da-lat";
    private static final int MANY_TABS = 150;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("bộ lọc có số việc, thẻ nói đủ, hỏi một lần cho mọi thẻ; nút đi vòng quy trình không còn")
    void listOfTasks() {
        var first = draft(OFFICER, "Tổ dân phố 3 phường Lộc Sơn");
        var second = draft(OFFICER, "Thôn 10 xã Đam Bri");
        var page = DESKS.of(officials.address(), OFFICER).open("/ho-so");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest(request -> remember(request, asked));
        page.setViewportSize(1366, 768);
        page.navigate(TASKLIST);

        var card = card(page, first);
        assertThat(card.locator(".kt-title")).hasText("Tổ dân phố 3 phường Lộc Sơn");
        assertThat(card).containsText("Thành phố Bảo Lộc");
        assertThat(card).containsText("SK2023");
        assertThat(card.locator(".kt-due"))
                .hasText(Pattern.compile("còn \\d+ ngày làm việc – hạn: hết ngày \\d{2}/.*"));
        assertThat(card(page, second)).isVisible();
        assertThat(asked)
                .as("requests for cards")
                .singleElement()
                .satisfies(url -> assertThat(url.split("ids=")[1].split(",")).hasSize(2));

        assertHolds(page, 0, "Việc của nhóm", 2);
        assertHolds(page, 1, "Việc của tôi", 0);
        assertThat(page.locator(".task-filter.active")).containsText("Việc của nhóm");
        assertThat(page.locator(".task-filter .counter:visible")).hasCount(0);
        assertThat(page.locator(".task-filter .actions a:visible")).hasCount(0);
        Screenshots.take(page, "danh-sach-viec");

        page.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(first))
                .click();
        assertThat(page.locator(".task-card .fjs-container")).isVisible();
        for (var gone : List.of(
                ".create-task-action",
                ".createCommentLink",
                ".followup-date",
                ".reset-due-date",
                ".task-card .groups",
                ".task-card .tenant-id",
                "li.task .priority")) {
            assertThat(page.locator(gone + ":visible")).hasCount(0);
        }
        page.locator(".task-card button.claim").click();
        assertThat(page.locator(".task-card .disabled-form")).hasCount(0);
        assertHolds(page, 1, "Việc của tôi", 1);
        assertThat(page.locator(".fjs-container").getByText("Chỉ tiêu hiện nay: Thành phố Bảo Lộc: đã dùng 0/2"))
                .isVisible();
        Screenshots.take(page, "viec-da-nhan");

        Accessible.check(page, ".kt-card");
        page.close();
    }

    @Test
    @DisplayName("chỉ bằng bàn phím: từ danh sách đến biểu mẫu, nhận việc, điền, hoàn thành")
    void byKeyboard() {
        var number = draft(KEYBOARD_OFFICER, "Tổ dân phố 1 phường 9");
        var page = DESKS.of(officials.address(), KEYBOARD_OFFICER).open(TASKLIST);
        assertThat(card(page, number)).isVisible();

        page.keyboard().press("Control+Alt+l");
        assertThat(page.locator("li.task a:focus")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".task-card .fjs-container")).isVisible();
        page.keyboard().press("Control+Alt+c");
        assertThat(page.locator(".task-card .disabled-form")).hasCount(0);
        page.keyboard().press("Control+Alt+f");
        tabTo(page, "input[type=radio][id*='-Field_60']:focus");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        tabTo(page, "textarea[id*='-Field_61']:focus");
        page.keyboard().type("Đơn vị chọn trường hợp khác");
        assertThat(page.locator("textarea:focus")).hasValue("Đơn vị chọn trường hợp khác");
        // form-js takes over what was typed after a moment; until then the button cannot be reached.
        assertThat(page.locator(".task-card button.btn-primary[type=submit]")).isEnabled();
        Screenshots.take(page, "ban-phim");
        tabTo(page, "button.btn-primary[type=submit]:focus");
        var answer = page.waitForResponse(
                response -> response.url().endsWith("/submit-form"),
                () -> page.keyboard().press("Enter"));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(page.locator("li.task").filter(new Locator.FilterOptions().setHasText(number)))
                .hasCount(0);
        page.close();
    }

    @Test
    @DisplayName("trang công bố và trang đăng nhập: không lỗi tiếp cận nghiêm trọng, đi lại được khi chưa đăng nhập")
    void publicPages() {
        var page = DESKS.stranger(officials.address()).open("/dang-nhap");
        Accessible.check(page);
        page.locator("a[href='/cong-bo']").click();
        assertThat(page).hasURL(Pattern.compile(".*/cong-bo"));
        Accessible.check(page);
        Screenshots.take(page, "cong-bo");
        page.close();
    }

    private static void remember(Request request, List<String> asked) {
        if (request.url().contains("/api/tasks/cards")) {
            asked.add(request.url());
        }
    }

    private static Locator card(Page page, String number) {
        return page.locator("li.task .kt-card").filter(new Locator.FilterOptions().setHasText(number));
    }

    /** The counter of Tasklist itself is in the page too, hidden. */
    private static void assertHolds(Page page, int position, String name, int tasks) {
        var filter = page.locator(".task-filter h4.name").nth(position);
        assertThat(filter).containsText(name);
        assertThat(filter.locator(".kt-count"))
                .hasText("(%d)".formatted(tasks), new LocatorAssertions.HasTextOptions().setTimeout(15_000));
    }

    private static void tabTo(Page page, String focused) {
        for (var pressed = 0; pressed < MANY_TABS; pressed++) {
            if (page.locator(focused).count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(focused)).hasCount(1);
    }

    /** Nobody has its task: the starter has released it. */
    private String draft(String userId, String nominee) {
        var officer = officials.as(userId);
        var number = officer.start(
                        "nomination",
                        Map.of(
                                "roundCode", "SK2023",
                                "nomineeType", "COLLECTIVE",
                                "nomineeName", nominee,
                                "criteriaGroup", "VILLAGE",
                                "awardForm", "BANG_KHEN_TINH"))
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
        officer.unclaim(officer.awaitTask(number, "userTask_prepareDossier")).expect(204);
        return number;
    }
}
