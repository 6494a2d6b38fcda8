package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A locality registers its plan, its head confirms, its officer is asked its criteria; one that has one is reviewed by them. */
@IntegrationTest(properties = "khenthuong.demo.living-province=true")
@DisplayName("Kế hoạch của địa phương trên trình duyệt")
class LocalPlanE2E {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String ADDRESS = "/ke-hoach-dia-phuong";
    private static final String TEXT = "Vận động <b>mỗi</b> hộ khá giúp hộ nghèo {{nominee}}";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "đăng ký, tải tệp, thủ trưởng xác nhận; biểu mẫu của địa phương hỏi tiêu chí; cơ quan đầu mối thấy ai đã đăng ký")
    void register() {
        var officer = open("canbo.lac-duong", ADDRESS, 1366);
        assertThat(officer.locator("main")).containsText("Chưa đăng ký");
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng ký kế hoạch"))
                .click();
        officer.getByLabel("Số kế hoạch").fill("52/KH-UBND");
        officer.getByLabel("Ngày ban hành kế hoạch").fill("20/03/2023");
        officer.getByLabel("Thực hiện từ ngày").fill("01/01/2022");
        officer.getByLabel("Đến hết ngày").fill("31/12/2025");
        officer.getByLabel("Bắt buộc có biên bản họp thôn").check();
        officer.getByLabel("Nội dung").nth(0).fill(TEXT);
        officer.getByLabel("Áp dụng cho").nth(0).selectOption("VILLAGE");
        officer.getByLabel("Cách đáp ứng").nth(0).selectOption("AT_LEAST");
        officer.getByLabel("Đơn vị tính").nth(0).fill("hộ");
        officer.getByLabel("Minh chứng phải nêu").nth(0).fill("Danh sách hộ được giúp");
        press(officer, "Lưu");
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("“Ngưỡng” của tiêu chí 1");
        look(officer, "ke-hoach-dia-phuong-thieu-nguong", 1366);
        officer.getByLabel("Ngưỡng").nth(0).fill("5");
        press(officer, "Thêm dòng");
        assertThat(officer.getByLabel("Nội dung").nth(0)).hasValue(TEXT);
        press(officer, "Lưu");
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("Đã lưu");
        press(officer, "Chuyển thủ trưởng xác nhận");
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("Văn bản đã ký");
        officer.getByLabel("Chọn tệp văn bản đã ký (PDF)")
                .setInputFiles(new FilePayload("ke-hoach-52.pdf", "application/pdf", SampleFiles.pdf()));
        press(officer, "Tải lên");
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("Đã tải lên");
        press(officer, "Chuyển thủ trưởng xác nhận");
        assertThat(officer.locator("main")).containsText("Chờ thủ trưởng xác nhận");
        officer.close();

        var head = open("lanhdao.lac-duong", ADDRESS, 390);
        head.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chờ thủ trưởng xác nhận"))
                .click();
        assertThat(head.locator("main")).containsText(TEXT);
        look(head, "ke-hoach-dia-phuong-thu-truong", 390);
        head.getByLabel("Các tiêu chí này chỉ bổ sung").check();
        press(head, "Xác nhận đăng ký");
        assertThat(head.getByRole(AriaRole.STATUS)).containsText("Đã xác nhận");
        assertThat(head.locator("main")).containsText("Đang áp dụng");
        head.close();

        var focal = open("canbo.so-ldtbxh", ADDRESS, 1366);
        assertThat(focal.locator("main")).containsText("2/12 địa phương có kế hoạch đang áp dụng");
        look(focal, "ke-hoach-dia-phuong-danh-sach", 1366);
        focal.setViewportSize(390, 844);
        look(focal, "ke-hoach-dia-phuong-danh-sach-dien-thoai", 390);
        focal.close();

        asked();
    }

    /** The form of a village of that locality. */
    private void asked() {
        var number = new Route(officials, clock, "SK2023").open(Nominee.village("lac-duong", "Thôn Đăng Ya"));
        var task = officials.as("canbo.lac-duong").awaitTask(number, Route.PREPARE);
        var desk = DESKS.of(officials.address(), "canbo.lac-duong");
        desk.claim(task, "Thôn Đăng Ya");
        var page = desk.open("/camunda/app/tasklist/default/#/?task=" + task.id());
        page.setViewportSize(1366, 768);
        var question = page.getByText("Tiêu chí 1: Vận động <b>mỗi</b> hộ khá giúp hộ nghèo { {nominee} }");
        assertThat(question.first()).isVisible();
        question.first().scrollIntoViewIfNeeded();
        Screenshots.take(page, "tieu-chi-dia-phuong-bieu-mau");
        page.getByText("Số người tán thành").first().scrollIntoViewIfNeeded();
        Screenshots.take(page, "bien-ban-hop-thon-bieu-mau");
        page.close();
    }

    @Test
    @DisplayName("hồ sơ của địa phương có kế hoạch: người thẩm tra và trang hồ sơ có khối riêng với căn cứ")
    void reviewed() {
        var reviewer = officials.as("canbo.so-ldtbxh");
        var number = "SK2023-BAO-LOC-0001";
        var desk = DESKS.of(officials.address(), "canbo.so-ldtbxh");
        var task = reviewer.awaitTask(number, Route.REVIEW);
        desk.claim(task, "Ka Thủy");
        var form = desk.open("/camunda/app/tasklist/default/#/?task=" + task.id());
        form.setViewportSize(1366, 768);
        var block = form.getByText("Tiêu chí của địa phương – Kế hoạch số 38/KH-UBND")
                .locator("visible=true")
                .first();
        assertThat(block).isVisible();
        block.scrollIntoViewIfNeeded();
        Screenshots.take(form, "tieu-chi-dia-phuong-tham-tra");
        form.close();

        var page = open("canbo.so-ldtbxh", "/ho-so/" + number, 1366);
        page.locator("#tieu-chi-dia-phuong").scrollIntoViewIfNeeded();
        assertThat(page.locator("main")).containsText("Kế hoạch số 38/KH-UBND ngày 15/03/2023");
        look(page, "tieu-chi-dia-phuong-ho-so", 1366);
        page.setViewportSize(390, 844);
        page.locator("#tieu-chi-dia-phuong").scrollIntoViewIfNeeded();
        look(page, "tieu-chi-dia-phuong-ho-so-dien-thoai", 390);
        page.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void look(Page page, String what, int width) {
        Screenshots.take(page, what);
        Accessible.check(page);
        assertThat((Integer) page.evaluate(SIDEWAYS))
                .as("%s at %d", what, width)
                .isZero();
    }

    private Page open(String userId, String address, int width) {
        var page = DESKS.of(officials.address(), userId).open(address);
        page.setViewportSize(width, width > 1000 ? 768 : 844);
        return page;
    }
}
