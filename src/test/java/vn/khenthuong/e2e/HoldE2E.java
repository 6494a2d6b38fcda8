package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A dossier is held on its page and goes on from Tasklist. */
@IntegrationTest(jobsRun = true)
@DisplayName("Tạm dừng ở trang hồ sơ, cho tiếp tục trong Tasklist")
class HoldE2E {

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("trang hồ sơ, danh sách nói từ ngày nào, vì sao, theo văn bản nào; giải quyết xong thì tiếp nhận được")
    void heldAndResumed() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var desk = DESKS.of(officials.address(), Route.FOCAL_HEAD);

        var page = desk.open("/ho-so/" + number);
        page.getByLabel("Lý do tạm dừng").fill("Đang xác minh đơn");
        page.getByLabel("Số văn bản").fill("văn thư");
        page.getByLabel("Ngày văn bản").fill("15/05/2023");
        press(page, "Tạm dừng hồ sơ");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“Số văn bản” gồm chữ số");
        assertThat(page.getByLabel("Lý do tạm dừng")).hasValue("Đang xác minh đơn");
        page.getByLabel("Số văn bản").fill("12/SLĐTBXH");
        press(page, "Tạm dừng hồ sơ");
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Đã tạm dừng hồ sơ.");
        var words = "Tạm dừng từ ngày 15/05/2023, lý do: Đang xác minh đơn, văn bản số 12/SLĐTBXH ngày 15/05/2023";
        assertThat(page.locator("main")).containsText(words);
        Screenshots.take(page, "ho-so-tam-dung");
        page.navigate("/ho-so");
        assertThat(page.locator("main")).containsText(words);
        page.close();

        var task = officials.as(Route.FOCAL_HEAD).awaitTask(number, "userTask_resolveHold");
        desk.claim(task, "Ka Brối")
                .shows("Đang xác minh đơn")
                .mark("Kết luận", "Cho hồ sơ tiếp tục")
                .type("Số văn bản", "13/SLĐTBXH")
                .date("Ngày văn bản", "15/05/2023")
                .type("Lý do", "Đã xác minh xong")
                .picture("giai-quyet-tam-dung")
                .complete();

        assertThat(officials
                        .as("canbo.di-linh")
                        .get("/api/dossiers/" + number)
                        .json()
                        .path("onHold")
                        .asBoolean())
                .isFalse();
        route.receive(number);
        route.awaitState(number, "RECEIVED");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
