package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** An agency lets its time pass and answers late, on a desk and on a phone. */
@IntegrationTest
@DisplayName("Hiệp y trên trình duyệt: trả lời muộn được lưu và hiện, hành trình không đổi")
class ConsultationE2E {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String NAME = "Công ty Cổ phần Chè Cầu Đất Xanh";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Test
    @DisplayName("hết hạn thì hồ sơ đi tiếp; cơ quan trả lời muộn ở trang Hiệp y; hồ sơ hiện ý kiến, ghi là muộn")
    void lateAnswer() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.enterprise("di-linh", NAME));
        route.receive(number);
        jobs.run();
        route.awaitState(number, "CONSULTING");
        clock.set(LocalDate.of(2023, 5, 30));
        jobs.run();
        route.awaitState(number, "RECEIVED");

        var page = open("canbo.cuc-thue", "/hiep-y", 1366);
        assertThat(page.locator("table")).containsText(NAME);
        assertThat(page.locator("table")).containsText("Hết hạn, không trả lời");
        assertThat(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Công văn hiệp y về hồ sơ " + number)))
                .isVisible();
        var form = page.locator("section")
                .filter(new Locator.FilterOptions().setHasText("Trả lời muộn về hồ sơ " + number));
        assertThat(form.getByLabel("Số văn bản trả lời")).hasAttribute("placeholder", "ví dụ 123/ABC-XYZ");
        form.getByLabel("Không đồng ý", new Locator.GetByLabelOptions().setExact(true))
                .check();
        form.getByLabel("Số văn bản trả lời").fill("77/CT-KK");
        form.getByLabel("Ngày văn bản trả lời").fill("30/05/2023");
        send(form, number);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Lý do");
        assertThat(page.getByLabel("Số văn bản trả lời")).hasValue("77/CT-KK");
        look(page, "hiep-y-tra-loi-muon-thieu-ly-do", 1366);
        page.getByLabel("Lý do (khi không đồng ý)").fill("Còn nợ thuế quý I");
        send(page.locator("main"), number);
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã ghi trả lời muộn");
        assertThat(page.locator("table")).containsText("Không đồng ý, trả lời muộn");
        assertThat(page.locator("table")).containsText("Còn nợ thuế quý I");
        look(page, "hiep-y-da-tra-loi-muon", 1366);
        page.close();
        var phone = open("canbo.cuc-thue", "/hiep-y", 390);
        assertThat(phone.locator("table")).containsText("Không đồng ý, trả lời muộn");
        look(phone, "hiep-y-da-tra-loi-muon-dien-thoai", 390);
        phone.close();

        route.awaitState(number, "RECEIVED");
        for (var width : new int[] {1366, 390}) {
            var dossier = open(Route.FOCAL_OFFICER, "/ho-so/" + number + "#hiep-y", width);
            var opinions =
                    dossier.locator("section").filter(new Locator.FilterOptions().setHas(dossier.locator("h2#hiep-y")));
            assertThat(opinions).containsText("trả lời muộn");
            assertThat(opinions).containsText("Còn nợ thuế quý I");
            assertThat(opinions).containsText("77/CT-KK");
            look(dossier, "ho-so-hiep-y-muon-" + width, width);
            dossier.close();
        }
    }

    private static void send(Locator within, String number) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi trả lời muộn về hồ sơ " + number))
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
