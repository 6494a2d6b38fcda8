package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.award.DecidedAwards;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.PhoneCamera;

/** The clerk prints certificates and records who got them; a citizen reads the QR code of one with a phone. */
@IntegrationTest
@DisplayName("Bằng khen trên trình duyệt")
class CertificateE2E {

    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 10);

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName("văn thư in, trao; người dân quét mã trên bằng thấy bằng thật")
    void fromThePrinterToThePhone() throws Exception {
        decided();
        var clerk = DESKS.of(officials.address(), "vanthu.ubnd").open("/bang-khen");
        clerk.setViewportSize(1366, 900);
        Accessible.check(clerk);
        Screenshots.take(clerk, "bang-khen");
        clerk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ngày 10/05/2023"))
                .first()
                .click();
        var download = clerk.waitForDownload(
                () -> clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tải tệp in"))
                        .click());
        var address = URI.create(qrOf(download.createReadStream().readAllBytes()));
        clerk.getByLabel("Trao bằng số 01/2023").check();
        clerk.getByLabel("Người nhận").fill("Bà Hòa, Sở Y tế");
        clerk.getByLabel("Ngày trao", new Page.GetByLabelOptions().setExact(true))
                .fill("15/05/2023");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi nhận đã trao"))
                .click();
        assertThat(clerk.getByRole(AriaRole.STATUS)).containsText("Đã ghi nhận trao bằng.");
        assertThat(clerk.locator("main")).containsText("Bà Hòa, Sở Y tế, ngày 15/05/2023");
        Accessible.check(clerk);
        Screenshots.take(clerk, "bang-khen-quyet-dinh");
        clerk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Căn chỉnh phôi bằng"))
                .click();
        Accessible.check(clerk);
        Screenshots.take(clerk, "bang-khen-phoi");
        clerk.setViewportSize(390, 844);
        Assertions.assertThat(clerk.locator("#vi-tri").boundingBox().width)
                .as("what the columns mean takes the width of a phone, not that of a column")
                .isGreaterThan(300);
        Accessible.check(clerk);
        Screenshots.take(clerk, "bang-khen-phoi-dien-thoai");
        clerk.setViewportSize(1366, 900);
        clerk.close();

        var phone = DESKS.of(officials.address(), "giamsat").open(address.getPath());
        phone.setViewportSize(390, 844);
        assertThat(phone.locator("main")).containsText("Bằng thật, còn giá trị");
        assertThat(phone.locator("main")).containsText("Phòng Nghiệp vụ Y");
        Accessible.check(phone);
        Screenshots.take(phone, "xac-minh");
        phone.getByLabel("Mã xác minh in dưới mã QR").fill("7K2MX-KHONG-CO");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xác minh"))
                .click();
        assertThat(phone.getByRole(AriaRole.ALERT)).containsText("Không có bằng khen hay quyết định nào mang mã này");
        phone.close();

        var archivist = DESKS.of(officials.address(), "vanthu.ubnd").open("/luu-tru");
        archivist.setViewportSize(1366, 900);
        assertThat(archivist.locator("main")).containsText("Tải về (ZIP)");
        Accessible.check(archivist);
        Screenshots.take(archivist, "luu-tru");
        archivist.close();

        var officer = DESKS.of(officials.address(), "canbo.so-noi-vu").open("/bang-khen/so/ubnd/2023/1");
        officer.setViewportSize(1366, 900);
        officer.locator("#loai").selectOption("Xác nhận khen thưởng");
        officer.getByLabel("Người đề nghị xác nhận").fill("Phòng Nghiệp vụ Y");
        officer.locator("#lyDo").fill("Bổ sung hồ sơ thi đua");
        officer.locator("#soVanBanDeNghi").fill("5/NVY");
        officer.locator("#ngayVanBanDeNghi").fill("12/05/2023");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi đề nghị"))
                .click();
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("Đã ghi đề nghị");
        assertThat(officer.locator("main")).containsText("Công văn xác nhận khen thưởng");
        Accessible.check(officer);
        Screenshots.take(officer, "bang-khen-mot");
        officer.close();
        var administrator = DESKS.of(officials.address(), "quantri").open("/quan-tri/luong-co-so");
        administrator.setViewportSize(1366, 900);
        Accessible.check(administrator);
        Screenshots.take(administrator, "luong-co-so");
        administrator.close();
    }

    /** What the first page’s code says, read from its picture as a phone does. */
    private static String qrOf(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            Assertions.assertThat(paper.getNumberOfPages()).isEqualTo(2);
            return PhoneCamera.read(paper, 0);
        }
    }

    private void decided() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        awards.award("so-y-te", "COLLECTIVE", "Phòng Nghiệp vụ Y");
        awards.award("dam-rong", "INDIVIDUAL", "Rơ Ông Ha Tang");
        var issued = new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", DECIDED));
        transaction.executeWithoutResult(status -> events.publishEvent(issued));
    }
}
