package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The clerk adds the signed decision, somebody without an account downloads it with a phone; a wrong name is put right. */
@IntegrationTest(jobsRun = true)
@DisplayName("Bản đã ký và công bố trên trình duyệt")
class ScanE2E {

    private static final byte[] SIGNED =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("văn thư tải bản đã ký lên, người dân tải về bằng điện thoại; tên sai được sửa qua hai người")
    void fromTheScannerToThePhone() throws Exception {
        new Route(officials, clock, "SK2023").awarded(Nominee.official("cat-tien", "Đỗ Văn Ửng"));

        var clerk = DESKS.of(officials.address(), Route.CLERK).open("/luu-tru");
        clerk.setViewportSize(1366, 900);
        link(clerk, "Giấy tờ và bản đã ký của quyết định").click();
        Accessible.check(clerk);
        var decision = clerk.locator("li.the").filter(new Locator.FilterOptions().setHasText("Quyết định khen thưởng"));
        decision.getByLabel("Chọn tệp bản đã ký (PDF)")
                .setInputFiles(new FilePayload("quyet-dinh.pdf", "application/pdf", SIGNED));
        decision.locator("button[type=submit]").click();
        assertThat(clerk.getByRole(AriaRole.STATUS)).containsText("Đã nhận bản đã ký");
        assertThat(decision).containsText("Có bản đã ký");
        Accessible.check(clerk);
        Screenshots.take(clerk, "giay-to");
        clerk.close();

        var phone = DESKS.stranger(officials.address()).open("/cong-bo/SK2023/1");
        phone.setViewportSize(390, 844);
        assertThat(phone.locator("main")).containsText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var download = phone.waitForDownload(
                () -> link(phone, "Tải quyết định đã ký (PDF)").click());
        Assertions.assertThat(download.createReadStream().readAllBytes()).isEqualTo(SIGNED);
        Assertions.assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                .as("nothing beside the screen")
                .isLessThanOrEqualTo(390);
        Accessible.check(phone);
        Screenshots.take(phone, "cong-bo-quyet-dinh");
        phone.close();

        amended();
    }

    private void amended() {
        var officer = DESKS.of(officials.address(), Route.APPRAISER).open("/quyet-dinh/SK2023/1");
        officer.setViewportSize(1366, 900);
        assertThat(officer.getByLabel("Vị trí sai")).hasCount(0);
        officer.getByLabel("Hồ sơ").selectOption(new String[] {"SK2023-CAT-TIEN-0001"});
        officer.getByLabel("Tên đúng").fill("Đỗ Văn Ứng");
        press(officer, "Sai cách trình bày (công văn đính chính)");
        assertThat(officer.getByLabel("Hồ sơ")).hasCount(0);
        officer.getByLabel("Vị trí sai").fill("Điều 2");
        Accessible.check(officer);
        Screenshots.take(officer, "quyet-dinh-dinh-chinh");
        press(officer, "Sai tên (quyết định sửa đổi)");
        assertThat(officer.getByLabel("Hồ sơ")).hasValue("SK2023-CAT-TIEN-0001");
        assertThat(officer.getByLabel("Tên đúng")).hasValue("Đỗ Văn Ứng");
        officer.getByLabel("Lý do").fill("Đơn vị báo sai dấu");
        officer.setViewportSize(390, 844);
        Screenshots.take(officer, "quyet-dinh-sua-doi-dien-thoai");
        officer.setViewportSize(1366, 900);
        officer.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Đề nghị").setExact(true))
                .last()
                .click();
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("chờ văn thư cấp số");
        Accessible.check(officer);
        Screenshots.take(officer, "quyet-dinh-sua-doi");
        officer.close();

        var clerk = DESKS.of(officials.address(), Route.CLERK).open("/quyet-dinh/SK2023/1");
        clerk.setViewportSize(1366, 900);
        clerk.getByLabel("Số quyết định").fill("văn thư");
        clerk.getByLabel("Ngày quyết định").fill(VietnameseDates.of(LocalDate.now(clock)));
        press(clerk, "Cấp số, ban hành");
        assertThat(clerk.getByLabel("Số quyết định")).isFocused();
        assertThat(clerk.getByLabel("Ngày quyết định")).hasValue(VietnameseDates.of(LocalDate.now(clock)));
        Screenshots.take(clerk, "quyet-dinh-cap-so-sai");
        clerk.getByLabel("Số quyết định").fill("9901/QĐ-UBND");
        clerk.getByLabel("Ngày quyết định").fill(VietnameseDates.of(LocalDate.now(clock)));
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cấp số, ban hành"))
                .click();
        assertThat(clerk.getByRole(AriaRole.STATUS)).containsText("Đã cấp số");
        Accessible.check(clerk);
        clerk.navigate("/cong-bo/SK2023/1");
        assertThat(clerk.locator("table")).containsText("Đỗ Văn Ứng");
        assertThat(clerk.locator("main")).containsText("Quyết định sửa đổi số 9901/QĐ-UBND");
        clerk.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
