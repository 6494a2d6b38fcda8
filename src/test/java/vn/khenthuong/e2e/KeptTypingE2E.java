package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A clerk who is interrupted: what was typed into a form of our own pages is there again, and what is wrong is said at its field. */
@IntegrationTest(jobsRun = true)
@DisplayName("Biểu mẫu của trang: điều đã gõ được giữ lại, lỗi đứng cạnh ô")
class KeptTypingE2E {

    private static final String UNIT = "canbo.dam-rong";
    private static final String SENDS = "**/kien-nghi/gui";
    private static final String TITLE = "Giấy tờ của hộ cũ";
    private static final String CONTENT = "Hộ không còn giấy tờ gốc của năm 2021.";
    private static final Pattern KEPT = Pattern.compile("Đã giữ lại điều bạn nhập lúc \\d\\d:\\d\\d – ");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    private Page page;

    @BeforeEach
    void atThePetitions() {
        page = DESKS.another(officials.address(), UNIT).open("/kien-nghi");
        page.setViewportSize(390, 844);
    }

    @Test
    @DisplayName("phiên đã hết: đăng nhập lại thì còn nguyên; gửi được rồi thì không giữ nữa")
    void sessionEnded() {
        fill(TITLE, CONTENT);
        page.context().clearCookies();
        send();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("điều vừa nhập chưa được ghi");
        signIn(UNIT);
        assertThat(title()).hasValue(TITLE);
        assertThat(content()).hasValue(CONTENT);
        assertThat(page.getByLabel("Nơi nhận")).hasValue("FOCAL_AGENCY");
        assertThat(note()).hasText(Pattern.compile(KEPT.pattern() + "Bỏ"));
        Accessible.check(page);
        Screenshots.take(page, "giu-lai-dien-thoai");
        page.setViewportSize(1366, 900);
        Screenshots.take(page, "giu-lai-may-tinh");

        send();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi kiến nghị");
        page.navigate("/kien-nghi");
        assertThat(title()).hasValue("");
        assertThat(note()).hasCount(0);
    }

    @Test
    @DisplayName("máy chủ đã nhận nhưng câu trả lời không về tới: mở lại thì biểu mẫu trống, không gửi lần nữa")
    void answerLost() {
        fill(TITLE, CONTENT);
        var statuses = new ArrayList<Integer>();
        page.route(SENDS, lost -> {
            statuses.add(lost.fetch(new Route.FetchOptions().setMaxRedirects(0)).status());
            lost.abort();
        });
        sendInVain();
        page.unroute(SENDS);
        assertThat(statuses).containsExactly(302);

        page.navigate("/kien-nghi");
        assertThat(title()).hasValue("");
        assertThat(note()).hasCount(0);
        assertThat(page.getByText(TITLE).first()).isVisible();
    }

    @Test
    @DisplayName("bấm gửi lần nữa vì chưa thấy trả lời: lần đầu đã được nhận thì mở lại biểu mẫu trống")
    void sentTwice() {
        fill(TITLE, CONTENT);
        // Sent as the browser does, but for the answer, which is never shown.
        page.evaluate("""
                async () => {
                    const form = document.querySelector('form[action$="/kien-nghi/gui"]');
                    form.dispatchEvent(new Event('submit', {bubbles: true}));
                    await fetch(form.action, {method: 'post', body: new URLSearchParams(new FormData(form))});
                    delete form.dataset.dangGui;
                }""");
        page.route(SENDS, Route::abort);
        sendInVain();
        page.unroute(SENDS);

        page.navigate("/kien-nghi");
        assertThat(title()).hasValue("");
        assertThat(note()).hasCount(0);
    }

    @Test
    @DisplayName("gửi mà không tới máy chủ: mở lại thì còn nguyên, dù việc khác gửi sau đó đã xong")
    void neverArrived() {
        fill("Kiến nghị khác của xã", CONTENT);
        send();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi kiến nghị");
        var other = page.url();

        page.navigate("/kien-nghi");
        fill(TITLE, CONTENT);
        page.route(SENDS, Route::abort);
        sendInVain();
        page.unroute(SENDS);

        page.navigate(other);
        page.getByLabel("Chọn tệp kèm theo")
                .setInputFiles(new FilePayload("can-cu.pdf", "application/pdf", SampleFiles.pdf()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải lên"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã thêm tệp kèm theo");
        page.navigate("/kien-nghi");
        assertThat(note()).hasText(KEPT);
        assertThat(title()).hasValue(TITLE);
    }

    @Test
    @DisplayName("rời trang: quay lại còn nguyên; “Bỏ” thì bỏ hẳn; đăng xuất thì không còn gì, người khác không thấy")
    void left() {
        fill(TITLE, CONTENT);
        page.navigate("/ho-so");
        page.navigate("/kien-nghi");
        assertThat(note()).hasText(KEPT);
        assertThat(content()).hasValue(CONTENT);
        note().getByRole(AriaRole.BUTTON).click();
        assertThat(content()).hasValue("");
        assertThat(note()).hasCount(0);
        page.reload();
        assertThat(content()).hasValue("");

        fill(TITLE, CONTENT);
        page.context().clearCookies();
        page.navigate("/kien-nghi");
        signIn("canbo.lam-ha");
        assertThat(title()).hasValue("");
        assertThat(stored()).doesNotContain(TITLE);

        fill(TITLE, CONTENT);
        assertThat(stored()).contains(TITLE);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("đăng xuất");
        assertThat(stored()).doesNotContain(TITLE);
    }

    @Test
    @DisplayName("số định danh không bao giờ nằm trong trình duyệt")
    void identityNumbers() {
        fill("Hộ ông 068099000111", CONTENT);
        assertThat(stored()).contains(CONTENT).doesNotContain("068099000111");
        fill(TITLE, "Chứng minh nhân dân 250123456.");
        assertThat(stored()).contains(TITLE).doesNotContain("250123456").doesNotContain("_csrf");
    }

    @Test
    @DisplayName("bị từ chối: câu đứng ở đầu trang và cạnh ô, con trỏ ở ô sai đầu tiên; sửa thì câu ở ô mất")
    void refused() {
        fill("Giấy tờ <b>cũ</b>", CONTENT);
        send();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tiêu đề");
        assertThat(title()).isFocused();
        assertThat(title()).hasAttribute("aria-invalid", "true");
        var beside = page.locator("#" + title().getAttribute("aria-describedby"));
        assertThat(beside).containsText("“Tiêu đề”");
        assertThat(content()).hasValue(CONTENT);
        assertThat(note()).hasCount(0);
        Accessible.check(page);
        Screenshots.take(page, "loi-canh-o-dien-thoai");
        title().fill(TITLE);
        assertThat(beside).hasCount(0);

        page.navigate("/kien-nghi");
        assertThat(title()).hasValue(TITLE);
        assertThat(content()).hasValue(CONTENT);
    }

    @Test
    @DisplayName("gõ nhanh hơn trang: điều sửa trước khi trang sẵn sàng là điều mới nhất, con trỏ ở nguyên ô đang gõ")
    void typedBeforeTheScriptCame() {
        fill("Giấy tờ <b>cũ</b>", CONTENT);
        var held = new ArrayList<Route>();
        page.route(Pattern.compile(".*/js/(giu-lai|loi-o)[^/]*\\.js.*"), held::add);
        send();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tiêu đề");
        title().fill(TITLE);
        content().fill(CONTENT + " Xin hướng dẫn.");
        page.unroute(Pattern.compile(".*/js/(giu-lai|loi-o)[^/]*\\.js.*"));
        assertThat(held).hasSize(2).allSatisfy(Route::resume);
        page.waitForLoadState();

        assertThat(title()).hasValue(TITLE);
        assertThat(title()).not().hasAttribute("aria-invalid", "true");
        assertThat(content()).isFocused();
        assertThat(content()).hasValue(CONTENT + " Xin hướng dẫn.");
        assertThat(stored()).contains(TITLE, "Xin hướng dẫn.").doesNotContain("<b>");
        send();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi kiến nghị");
    }

    private void fill(String title, String content) {
        page.getByLabel("Nơi nhận").selectOption("Cơ quan đầu mối");
        page.getByLabel("Loại kiến nghị").selectOption("Khó khăn, vướng mắc");
        title().fill(title);
        content().fill(content);
    }

    private void signIn(String userId) {
        page.getByLabel("Tên đăng nhập").fill(userId);
        page.getByLabel("Mật khẩu").fill("khenthuong");
        page.locator("button[type=submit]").click();
        page.waitForURL("**/kien-nghi");
    }

    private void send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi kiến nghị"))
                .click();
    }

    /** Whatever the server makes of it, its answer does not come. */
    private void sendInVain() {
        var failed = new AtomicBoolean();
        page.onRequestFailed(request -> failed.set(true));
        send();
        page.waitForCondition(failed::get);
    }

    private Locator title() {
        return page.getByLabel("Tiêu đề");
    }

    private Locator content() {
        return page.getByLabel("Nội dung");
    }

    private Locator note() {
        return page.locator(".giu-lai");
    }

    private String stored() {
        return (String) page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])");
    }
}
