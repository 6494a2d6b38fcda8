package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** An officer who leaves types, hands over, and his successor goes on where he stopped. */
@IntegrationTest(jobsRun = true)
@DisplayName("Bàn giao trên trình duyệt")
class HandoverE2E {

    private static final String LEAVING = "canbo.dam-rong";
    private static final String SUCCESSOR = "ke.nhiem.dam-rong";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "gõ dở trong Tasklist, bàn giao; người kế nhiệm mở việc, thấy điều đã gõ và của ai; hai bên tải biên bản")
    void handedOver() throws IOException {
        officials
                .as("quantri")
                .post(
                        "/api/officials",
                        Map.of(
                                "userId",
                                SUCCESSOR,
                                "fullName",
                                "Bon Niêng K’ Thủy",
                                "email",
                                "thuy.bn@lamdong.gov.vn",
                                "roles",
                                List.of(Map.of("role", LEAVING, "from", "2023-01-01"))))
                .expectSuccess();
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("dam-rong", "Kơ Să Ha Bàn Giao"));
        var task = route.task(LEAVING, number, Route.PREPARE);

        var desk = DESKS.of(officials.address(), LEAVING);
        var form = DraftForm.open(desk, task);
        form.type(DraftForm.WORKPLACE, "Phòng Lao động Đam Rông").type(DraftForm.MEMBERS, "7");
        form.saved();
        form.page().close();

        var page = desk.open("/trang-chu");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("bàn giao công việc"))
                .click();
        page.setViewportSize(1366, 900);
        assertThat(page.locator(".phan-cong > li").first()).containsText("Người giao đang giữ");
        page.getByLabel("Người nhận", new Page.GetByLabelOptions().setExact(true))
                .selectOption(SUCCESSOR);
        page.getByLabel("Ghi chú (không bắt buộc)").fill("Chuyển công tác từ ngày 1/6");
        Accessible.check(page);
        Screenshots.take(page, "ban-giao-chon");
        button(page, "Xem trước").click();
        assertThat(page.locator(".phan-cong > li").filter(new Locator.FilterOptions().setHasText(number)))
                .containsText(DraftForm.WORKPLACE);
        Accessible.check(page);
        Screenshots.take(page, "ban-giao-xem-truoc");
        page.setViewportSize(390, 844);
        Accessible.check(page);
        Screenshots.take(page, "ban-giao-xem-truoc-dien-thoai");
        page.locator("form.nut button").first().click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã bàn giao");
        Accessible.check(page);
        Screenshots.take(page, "ban-giao-bien-ban-dien-thoai");
        page.setViewportSize(1366, 900);
        Screenshots.take(page, "ban-giao-bien-ban");
        assertThat(downloaded(page)).contains(number, organization.nameOf(LEAVING), "Bon Niêng K’ Thủy");
        page.close();

        var next = DESKS.of(officials.address(), SUCCESSOR);
        var taken = DraftForm.open(next, task);
        taken.has(DraftForm.WORKPLACE, "Phòng Lao động Đam Rông").has(DraftForm.MEMBERS, "7");
        taken.says("nhận bàn giao từ " + organization.nameOf(LEAVING));
        Screenshots.take(taken.page(), "ban-giao-nguoi-nhan");
        taken.type(DraftForm.WORKPLACE, "Phòng Lao động Đam Rông, nay sửa").saved();
        taken.page().close();
        var minutes = next.open("/phan-cong/ban-giao");
        minutes.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(organization.nameOf(LEAVING)))
                .click();
        assertThat(downloaded(minutes)).contains("BIÊN BẢN", "Chuyển công tác từ ngày 1/6");
        minutes.close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String downloaded(Page page) throws IOException {
        var file =
                page.waitForDownload(() -> page.getByText("Tải biên bản (DOCX)").click());
        try (var bytes = Files.newInputStream(file.path());
                var document = new XWPFDocument(bytes);
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
