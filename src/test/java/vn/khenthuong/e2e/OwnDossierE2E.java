package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A head who is nominated sees why the dossier is not his to sign; another head states that it is somebody else. */
@IntegrationTest
@DisplayName("Hồ sơ của chính mình trên trình duyệt")
class OwnDossierE2E {

    private static final String HEAD = "lanhdao.so-ldtbxh";
    private static final String DEPUTY = "lanhdao2.so-ldtbxh";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("trang chủ nói vì sao, không có nút; cấp phó xác nhận là người khác thì nút hiện ra")
    void barredThenAnother() {
        var number = new Route(officials, clock, "SK2023")
                .prepared(Nominee.official("so-ldtbxh", organization.nameOf(HEAD)));

        var head = DESKS.of(officials.address(), HEAD).open("/trang-chu");
        var task = head.locator(".viec > li").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(task).containsText("không ai lập, ký, tiếp nhận");
        assertThat(task.getByRole(AriaRole.BUTTON)).hasCount(0);
        Accessible.check(head);
        Screenshots.take(head, "ho-so-cua-minh-trang-chu");
        head.navigate(officials.address().resolve("/ho-so/" + number).toString());
        assertThat(head.locator("#trung-ten")).isVisible();
        assertThat(head.getByRole(AriaRole.BUTTON, named("Xác nhận là người khác")))
                .hasCount(0);
        head.close();

        var deputy = DESKS.of(officials.address(), DEPUTY).open("/ho-so/" + number);
        deputy.setViewportSize(1366, 900);
        deputy.getByLabel("Người được đề nghị là người khác, trùng họ tên").fill("Sinh năm 1980, công tác ở xã");
        Accessible.check(deputy);
        Screenshots.take(deputy, "ho-so-cua-minh-xac-nhan");
        deputy.getByRole(AriaRole.BUTTON, named("Xác nhận là người khác")).click();
        assertThat(deputy.getByRole(AriaRole.STATUS).first()).containsText("là người khác");
        assertThat(deputy.locator("main")).containsText("Sinh năm 1980, công tác ở xã");
        deputy.close();

        var again = DESKS.of(officials.address(), HEAD).open("/trang-chu");
        assertThat(again.locator(".viec > li")
                        .filter(new Locator.FilterOptions().setHasText(number))
                        .getByRole(AriaRole.BUTTON))
                .hasCount(1);
        again.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
