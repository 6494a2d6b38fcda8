package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest(jobsRun = true)
@DisplayName("Mỗi lần bị từ chối đều biết sửa gì, ở đâu; mỗi lần xong đều biết hồ sơ ở chỗ ai")
class RefusalsE2E {

    private static final String OFFICER = "canbo.dam-rong";
    private static final String NAME = "Tên tập thể, họ và tên cá nhân hoặc chủ hộ";
    private static final String IDENTITY = "Số định danh (CCCD 12 số hoặc CMND 9 số)";
    private static final String COMMUNE = "Xã, phường, thị trấn";
    private static final String REQUIRED = "“%s”: Phải nhập mục này.";
    private static final String EFFORT =
            "Tự nguyện đăng ký thoát nghèo, sáng kiến; sử dụng vốn vay đúng mục đích, trả nợ đúng hạn";
    private static final String LOAN = "Hộ có vay vốn Ngân hàng Chính sách xã hội không?";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "Lập đề nghị, sai số định danh, thiếu xã: nêu hết một lần, từng dòng dẫn đến ô; rồi sửa tên, trình, biết ai giữ")
    void prepare() {
        var form = started();
        var page = form.page();

        form.type(IDENTITY, "12345").mark("Kết luận", "Trình thủ trưởng đơn vị ký");
        form.incomplete(
                REQUIRED.formatted("Địa chỉ"),
                REQUIRED.formatted("Giới tính"),
                "“" + IDENTITY + "”: Nội dung không đúng dạng quy định.",
                REQUIRED.formatted("Mô hình giảm nghèo hay, hiệu quả"),
                REQUIRED.formatted(COMMUNE),
                REQUIRED.formatted("Số biên bản"),
                REQUIRED.formatted("Ngày họp"),
                REQUIRED.formatted("Tổng số thành viên Hội đồng"),
                REQUIRED.formatted("Số thành viên dự họp"),
                REQUIRED.formatted("Số phiếu tán thành"),
                REQUIRED.formatted("Tóm tắt thành tích (không quá 300 chữ)"),
                REQUIRED.formatted(EFFORT),
                REQUIRED.formatted(LOAN));
        Screenshots.take(page, "con-cho-can-sua");

        form.follow("Nội dung không đúng dạng quy định", IDENTITY).type(IDENTITY, "250123456789");
        assertThat(form.complaints()).hasCount(12);
        form.complaints()
                .filter(new Locator.FilterOptions().setHasText(COMMUNE))
                .locator("a")
                .click();
        page.waitForFunction(
                "label => document.activeElement.closest('.fjs-form-field')?.innerText.startsWith(label)", COMMUNE);

        form.choose(COMMUNE, "Đạ Long")
                .type("Địa chỉ", "Thôn 1")
                .mark("Giới tính", "Nữ")
                .type("Mô hình giảm nghèo hay, hiệu quả", "Nuôi tằm")
                .type("Số biên bản", "05/BB-HĐTĐKT")
                .date("Ngày họp", LocalDate.now(clock).format(TYPED))
                .type("Tổng số thành viên Hội đồng", 9)
                .type("Số thành viên dự họp", 10)
                .type("Số phiếu tán thành", 8)
                .type("Tóm tắt thành tích (không quá 300 chữ)", "Thoát nghèo bền vững.")
                .type(EFFORT, "Tự nguyện đăng ký thoát nghèo.")
                .mark(LOAN, "Có vay");
        assertThat(form.complaints()).hasCount(0);

        form.refusedWith("(10) không được lớn hơn", "còn thiếu giấy tờ bắt buộc");
        Screenshots.take(page, "may-chu-tu-choi");
        form.type("Số thành viên dự họp", 8);
        assertThat(form.complaints()).hasCount(1);

        var number = page.locator(".task-card h2, .task-card h3, .task-card .fjs-container")
                .filter(new Locator.FilterOptions().setHasText("SK2023-DAM-RONG-"))
                .first()
                .innerText()
                .replaceAll("(?s).*?(SK2023-DAM-RONG-\\d+).*", "$1");
        for (var paper : List.of(
                "SUBMISSION_LETTER",
                "ACHIEVEMENT_REPORT",
                "COUNCIL_MINUTES",
                "ESCAPE_REGISTRATION",
                "BANK_CONFIRMATION")) {
            officials.as(OFFICER).upload(number, paper, paper + ".pdf", SampleFiles.pdf());
        }
        form.type(NAME, "Ka Lết").send();
        assertThat(page.locator(".kt-next"))
                .containsText("Hồ sơ " + number + " (Ka Lết) đã chuyển tới Lãnh đạo Huyện Đam Rông, việc “");
        assertThat(page.locator(".kt-next")).containsText("hạn hết ngày");
        Screenshots.take(page, "da-chuyen-toi");
        page.close();
    }

    @Test
    @DisplayName("Người đang giữ việc hiện bằng tên; hết phiên thì nói hết phiên; có đường đến hướng dẫn đúng vai trò")
    void colleaguesAndSessions() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.household("lac-duong", "Kra Jăn K’Ly"));
        var task = route.task("canbo2.so-ldtbxh", number, Route.RECEIVE);
        officials.as("canbo2.so-ldtbxh").claim(task);

        var page = DESKS.of(officials.address(), Route.FOCAL_OFFICER).open("/camunda/app/tasklist/default/");
        var card = page.locator(".tasks-list li.task").filter(new Locator.FilterOptions().setHasText("Kra Jăn K’Ly"));
        assertThat(card).containsText("Người đang xử lý: ");
        card.click();
        var name = page.locator("[cam-tasklist-task-meta] li.assignee .view-value > span[data-kt-name]");
        assertThat(name).isVisible();
        assertThat(page.locator("body"))
                .not()
                .containsText("canbo2.so-ldtbxh", new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        assertThat(page.locator(".kt-why")).isVisible();
        Screenshots.take(page, "ten-nguoi-xu-ly");

        var help = page.waitForPopup(() -> page.locator(".kt-help a").click());
        assertThat(help.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .hasText("Cán bộ cơ quan đầu mối (Sở LĐTBXH)");
        assertThat(help.locator("nav[aria-label='Chính'] a[aria-current]")).hasText("Trợ giúp");
        Screenshots.take(help, "huong-dan");
        help.close();

        page.context().clearCookies();
        page.locator(".task-card .nav-tabs").getByText("Sơ đồ").click();
        assertThat(page.locator(".kt-session-end")).containsText("Phiên làm việc đã kết thúc");
        page.context().close();
    }

    private CamundaForm started() {
        var dialog = DESKS.of(officials.address(), OFFICER).start("Đề nghị khen thưởng");
        dialog.hasChosen("Đợt khen thưởng", "năm 2023")
                .mark("Loại đối tượng", "Hộ gia đình")
                .type(NAME, "Ka Lét");
        Screenshots.take(dialog.page(), "hop-thoai-lap");
        var page = dialog.page();
        dialog.opened("Nhóm tiêu chí");
        assertThat(page.locator(".fjs-dropdownlist-item"))
                .hasText(new String[] {"Hộ tự lực vươn lên thoát nghèo", "Hộ giúp đỡ hộ nghèo"});
        page.keyboard().press("Escape");
        assertThat(page.locator(".fjs-dropdownlist-item")).hasCount(0);
        dialog.has(NAME, "Ka Lét");
        dialog.choose("Nhóm tiêu chí", "Hộ tự lực vươn lên thoát nghèo")
                .has("Hình thức khen thưởng", "Bằng khen của Chủ tịch UBND tỉnh")
                .send();
        assertThat(page.locator(".kt-next")).containsText("còn ở chỗ bạn, việc “Hoàn thiện hồ sơ”");
        Screenshots.take(page, "sau-khi-lap");
        var card = page.locator(".task-card");
        assertThat(card.locator(".fjs-container")).isVisible();
        assertThat(card.locator(".disabled-form")).hasCount(0);
        return new CamundaForm(page, card, card.locator("button.btn-primary[type=submit]"));
    }
}
