package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.support.ChildApplication;

/** The guided tour as it is written, by somebody who has just started the application and has one browser. */
@DisplayName("Đi một vòng bản trình diễn")
class TourE2E {

    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    /** The web applications come for the first time. */
    private static final double COLD = 60_000;

    private static final double LONG = 120_000;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @TempDir
    private Path folder;

    private Page page;
    private ChildApplication application;

    @Test
    @DisplayName("năm chặng, mỗi chặng thấy đúng câu và con số đã hứa, trong năm phút")
    void fiveStops() throws Exception {
        try (var started = new ChildApplication(folder, "--khenthuong.demo.living-province=true")) {
            application = started;
            firstStart();
            page = DESKS.stranger(application.address()).open("/trinh-dien");
            page.setViewportSize(1366, 900);
            page.onDialog(Dialog::accept);
            page.getByLabel("Tên đăng nhập").fill("quantri");
            page.getByLabel("Mật khẩu").fill("khenthuong");
            page.locator("button[type=submit]").click();
            page.waitForURL("**/trinh-dien");
            Screenshots.take(page, "trinh-dien");
            Accessible.check(page);
            var begun = System.nanoTime();

            overQuota();
            reception();
            board();
            decision();
            reports();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(FIVE_MINUTES);
            smallScreen();
        }
    }

    /** It enters the province, which takes its time on a machine that is busy with other tests. */
    private void firstStart() throws IOException {
        application.launch();
        await().atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> application.logged().contains("The demonstration was set up in"));
        application.awaitAnswer();
    }

    private void overQuota() {
        click("Mở hồ sơ với vai thủ trưởng Đam Rông");
        sits("Lãnh đạo Huyện Đam Rông");
        form().mark("Kết luận", "Ký trình")
                .type("Số Tờ trình", "91/TTr-UBND")
                .date("Ngày Tờ trình", today())
                .taken();
        back();

        assertThat(stop("a")).containsText("Đã xong");
        click("Đọc thư báo cho đơn vị");
        assertThat(mail()).containsText("4/4");
        assertThat(mail()).containsText(Pattern.compile("điểm .* khoản .* Mục"));
        Screenshots.take(page, "trinh-dien-thu-vuot-chi-tieu");
        page.navigate("/trinh-dien");
    }

    private void reception() {
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Mở hồ sơ .* với vai cán bộ Sở Lao động")))
                .click();
        sits("Cán bộ Sở Lao động - Thương binh và Xã hội");
        form().mark("Kết luận", "Yêu cầu bổ sung")
                .mark("Các mục phải bổ sung", "Báo cáo")
                .type("Lý do, hướng dẫn", "Báo cáo chưa có xác nhận của xã")
                .taken();
        back();
        click("Đọc thư yêu cầu bổ sung của đơn vị");
        assertThat(mail()).containsText("Báo cáo chưa có xác nhận của xã");
        page.navigate("/trinh-dien");

        click("Xử lý hàng loạt với vai cán bộ Sở Lao động - Thương binh và Xã hội");
        page.getByLabel("Chọn tất cả").check();
        click("Kiểm tra các hồ sơ đã chọn");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("được");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác nhận"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText(Pattern.compile("Đã làm \\d+ việc"));
        Screenshots.take(page, "trinh-dien-hang-loat");
        back();
        assertThat(stop("b")).containsText("Đã yêu cầu bổ sung hồ sơ");
    }

    private void board() {
        assertThat(stop("c")).containsText(Pattern.compile("Trễ hạn: [1-9]\\d* hồ sơ"));
        click("Mở bảng theo dõi với vai giám sát");
        assertThat(page.locator("h1")).hasText("Theo dõi đợt SK2023");
        assertThat(page.locator("body")).containsText("Ký từ chối hồ sơ");
        Screenshots.take(page, "trinh-dien-theo-doi");
        back();
        click("Mở Cockpit với vai giám sát");
        assertThat(page.locator(".khen-thuong-boards")).isVisible();
        sits("Giám sát");
        back();
    }

    private void decision() {
        click("Đóng đợt");
        var chair = page.getByRole(AriaRole.BUTTON, named("Chạy đến Chủ tịch"));
        chair.waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        chair.click();
        var decide = page.getByRole(AriaRole.BUTTON, named("Quyết định với vai Chủ tịch"));
        decide.waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        decide.click();
        sits("Chủ tịch UBND tỉnh");
        var cases = page.locator(".task-card .fjs-form-field-checklist label:has(input)");
        cases.first().waitFor(new Locator.WaitForOptions().setTimeout(COLD));
        // “SK2023-DA-LAT-0001 – Tên (loại, đơn vị)”
        var refused =
                cases.first().innerText().split(" – ", 2)[1].split(" \\(", 2)[0].strip();
        form().mark("Kết luận", "Quyết định")
                .mark("Không khen thưởng", refused)
                .choose("Mã lý do không khen thưởng", "Không đủ tiêu chuẩn")
                .type(
                        "Lý do (bắt buộc khi có trường hợp không được khen thưởng hoặc khi trả lại)",
                        "Thành tích chưa tiêu biểu")
                .taken();
        back();
        click("Cấp số quyết định với vai văn thư");
        form().type("Số Quyết định", "1300/QĐ-UBND")
                .date("Ngày Quyết định", today())
                .taken();
        back();

        assertThat(stop("d")).containsText("Quyết định số 1300/QĐ-UBND");
        page.getByRole(AriaRole.LINK, named("Xem trang công bố như người dân")).click();
        page.locator("main a", new Page.LocatorOptions().setHasText("1300/QĐ-UBND"))
                .first()
                .click();
        assertThat(page.locator("main tbody tr").first()).isVisible();
        Screenshots.take(page, "trinh-dien-cong-bo");
        assertThat(page.locator("main").innerText()).doesNotContain(refused);
        page.navigate("/trinh-dien");
    }

    private void reports() {
        nextEventsUntil("mở cho 38 đơn vị");
        assertThat(page.locator(".dien-bien")).containsText("Mở năm báo cáo 2023 (38 đơn vị)");
        Screenshots.take(page, "trinh-dien-mo-nam");
        nextEventsUntil("đã nhắc (?!0 lượt)\\d+ lượt");

        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Lập báo cáo với vai cán bộ")))
                .click();
        form().type("I. Kết quả chỉ đạo, phát động phong trào", "Đã phát động tại các phòng giao dịch.")
                .type("Số hộ được vay", 620)
                .type("Số hộ đủ điều kiện, có nhu cầu vay", 1000)
                .type("Số người được tập huấn", 40)
                .type("Tổng số cán bộ, công chức, viên chức và người làm công tác giảm nghèo", 40)
                .taken();
        back();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Ký báo cáo với vai thủ trưởng")))
                .click();
        form().mark("Kết luận", "Ký và gửi báo cáo")
                .type("Số báo cáo", "25/BC-NHCS")
                .date("Ngày ký", today())
                .taken();
        back();
        page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Xem 2 giấy biên nhận")))
                .click();
        page.locator("a[href$='/bien-nhan']").first().click();
        assertThat(page.locator("article.to-giay li", new Page.LocatorOptions().setHasText("Nhận lúc")))
                .hasCount(2);
        back();

        nextEventsUntil("37 chưa nộp khi hết hạn 14/11/2023");
        assertThat(stop("e")).containsText("Đã xong");
        click("Xem danh sách chưa nộp với vai cán bộ Sở Lao động - Thương binh và Xã hội");
        assertThat(page.locator("main")).containsText("Huyện Di Linh");
        Screenshots.take(page, "trinh-dien-chua-nop");
        back();
    }

    /** As often as it takes, which is not often. */
    private void nextEventsUntil(String remark) {
        var wanted = Pattern.compile(remark);
        for (var clicks = 0;
                clicks < 12 && !wanted.matcher(stop("e").innerText()).find();
                clicks++) {
            page.locator(".dong-ho-the")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sự kiện kế tiếp"))
                    .click();
            page.locator(".dong-ho-the button").first().waitFor(new Locator.WaitForOptions().setTimeout(LONG));
        }
        assertThat(stop("e")).containsText(wanted, new ContainsTextOptions().setTimeout(LONG));
    }

    private void smallScreen() {
        page.setViewportSize(390, 844);
        for (var path : new String[] {"/trinh-dien", "/trinh-dien/thu"}) {
            page.navigate(path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("no scrolling sideways on %s", path)
                    .isEqualTo(true);
            Screenshots.take(page, "trinh-dien-390" + path.replace('/', '-'));
        }
    }

    /** The bar says in whose place; the page behind it has come. */
    private void sits(String role) {
        assertThat(page.locator(".kt-role"))
                .containsText("Đang xem với vai " + role, new ContainsTextOptions().setTimeout(COLD));
    }

    private void back() {
        page.locator(".kt-role button").click();
        page.waitForURL("**/trinh-dien");
    }

    private void click(String name) {
        var main = page.locator("main");
        main.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .or(main.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true)))
                .first()
                .click();
    }

    private CamundaForm form() {
        var card = page.locator(".task-card");
        card.locator(".fjs-container").waitFor(new Locator.WaitForOptions().setTimeout(COLD));
        assertThat(card.locator(".disabled-form")).hasCount(0);
        return new CamundaForm(page, card, card.locator("button.btn-primary[type=submit]"));
    }

    private Locator mail() {
        return page.frameLocator("iframe").locator("body");
    }

    private Locator stop(String letter) {
        return page.locator("#chang-" + letter);
    }

    private String today() {
        return VietnameseDates.of(LocalDate.ofInstant(application.clock().instant(), HomeZone.ID));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions named(Pattern name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
