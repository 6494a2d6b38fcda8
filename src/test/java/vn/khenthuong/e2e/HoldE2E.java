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

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1366;
    private static final int DESK_HEIGHT = 768;

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

    @Test
    @DisplayName(
            "cán bộ đầu mối ghi đơn tố cáo ở trang hồ sơ, trên máy bàn và điện thoại; đơn vị thấy căn cứ, không thấy người gửi; ghi kết luận")
    void heldByAComplaint() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.household("lam-ha", "Ka Rệt"));
        var desk = DESKS.of(officials.address(), Route.FOCAL_OFFICER);
        var page = desk.open("/ho-so/" + number);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ghi vụ việc, kết luận"))
                .click();
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Screenshots.take(page, "vu-viec-ghi-390");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing to scroll sideways")
                .isTrue();
        page.getByLabel("Loại đơn").selectOption("DENUNCIATION");
        page.getByLabel("Ngày nhận đơn").fill("12/05/2023");
        page.locator("#nguoiGui").fill("Nguyễn Văn Tố Giác");
        press(page, "Thanh tra, kiểm tra");
        page.getByLabel("Chương trình, kế hoạch kiểm tra").fill("Kế hoạch 5");
        press(page, "Khiếu nại, tố cáo, kiến nghị");
        assertThat(page.getByLabel("Loại đơn")).hasValue("DENUNCIATION");
        assertThat(page.getByLabel("Ngày nhận đơn")).hasValue("12/05/2023");
        assertThat(page.locator("#nguoiGui")).hasValue("Nguyễn Văn Tố Giác");
        press(page, "Thanh tra, kiểm tra");
        assertThat(page.getByLabel("Chương trình, kế hoạch kiểm tra")).hasValue("Kế hoạch 5");
        press(page, "Khiếu nại, tố cáo, kiến nghị");
        page.getByLabel("Nội dung đơn").fill("Tố cáo khai khống diện tích");
        page.getByLabel("Số văn bản").fill("12/SLĐTBXH");
        page.getByLabel("Ngày văn bản").fill("15/05/2023");
        page.getByLabel("Hạn kết luận, trả lời").fill("12/05/2023");
        press(page, "Ghi vụ việc, tạm dừng hồ sơ");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("không được trước “Hôm nay”");
        assertThat(page.getByLabel("Nội dung đơn")).hasValue("Tố cáo khai khống diện tích");
        page.getByLabel("Hạn kết luận, trả lời").fill("20/06/2023");
        press(page, "Ghi vụ việc, tạm dừng hồ sơ");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi vụ việc");
        assertThat(page.locator("main")).containsText("Nguyễn Văn Tố Giác");
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
        Screenshots.take(page, "vu-viec-ho-so-1366");

        var unit = DESKS.of(officials.address(), "canbo.lam-ha");
        var seen = unit.open("/ho-so/" + number);
        assertThat(seen.locator("main")).containsText("đang xác minh tố cáo");
        assertThat(seen.locator("main")).not().containsText("khoản 2 Mục VI");
        assertThat(seen.locator("main")).not().containsText("Tố Giác");
        Screenshots.take(seen, "vu-viec-don-vi-1366");
        seen.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Screenshots.take(seen, "vu-viec-don-vi-390");
        seen.close();

        var held = desk.claim(officials.as(Route.FOCAL_OFFICER).awaitTask(number, Route.RECEIVE), "Ka Rệt")
                .shows("Tạm dừng từ ngày 15/05/2023")
                .shows("văn bản số 12/SLĐTBXH")
                .shows("Người tạm dừng: ")
                .shows("sẽ bị từ chối")
                .picture("nhiem-vu-tam-dung-1366");
        held.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        held.picture("nhiem-vu-tam-dung-390").page().close();
        var resolving = desk.claim(
                        officials.as(Route.FOCAL_OFFICER).awaitTask(number, "userTask_resolveHold"), "Ka Rệt")
                .shows("chưa có kết luận")
                .picture("giai-quyet-tam-dung-chua-duoc-1366");
        assertThat(resolving.page().locator(".fjs-container")).not().containsText("Cho hồ sơ tiếp tục");
        resolving.choose("Kết luận", "Kết thúc hồ sơ");
        resolving.page().close();

        page.getByText("Ghi nhầm, rút vụ việc").click();
        page.getByLabel("Lý do rút").fill("Nhầm hồ sơ");
        page.getByLabel("Số văn bản rút").fill("văn thư");
        page.getByLabel("Ngày văn bản rút").fill("15/05/2023");
        press(page, "Rút vụ việc");
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("“Số văn bản rút”");
        assertThat(page.getByLabel("Số văn bản rút")).isFocused();
        Accessible.check(page);
        Screenshots.take(page, "vu-viec-rut-1366");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Screenshots.take(page, "vu-viec-rut-390");
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);

        page.navigate("/vu-viec");
        page.getByLabel("Trạng thái").selectOption("OPEN");
        press(page, "Lọc");
        assertThat(page.locator("main")).containsText(number);
        Screenshots.take(page, "vu-viec-danh-sach-1366");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        Screenshots.take(page, "vu-viec-danh-sach-390");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number))
                .click();
        page.locator("summary", new Page.LocatorOptions().setHasText("Ghi kết luận"))
                .click();
        page.locator("select[name=ketLuan]").selectOption("NO_VIOLATION");
        page.getByLabel("Kết quả, nội dung trả lời").fill("Đã xác minh, không có vi phạm");
        page.getByLabel("Số văn bản kết luận, trả lời").fill("15/SLĐTBXH");
        page.getByLabel("Ngày văn bản kết luận, trả lời").fill("15/05/2023");
        press(page, "Ghi kết luận");
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Đã ghi kết luận");
        Screenshots.take(page, "vu-viec-ket-luan-390");
        page.close();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
