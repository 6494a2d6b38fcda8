package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
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

/** A decision’s money: the head lays down what no rule gives, an officer records the payment, the unit sees its own on the phone. */
@IntegrationTest
@DisplayName("Tiền thưởng trên trình duyệt")
class RewardE2E {

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
    @DisplayName("lãnh đạo nhập mức theo văn bản, cán bộ ghi nhận chi, đơn vị xem trên điện thoại")
    void fromTheDecisionToThePayment() {
        var awards = decided();

        var head = open("lanhdao.so-noi-vu", awards.page());
        assertThat(head.locator(".luu-y")).containsText("1 trường hợp chưa có mức");
        var household =
                head.locator("details").filter(new Locator.FilterOptions().setHasText("Hộ ông Cil Múp Ha Krong"));
        household.locator("summary").click();
        household.getByLabel("Số tiền (đồng)").fill("2.240.000");
        household.getByLabel("Lý do").fill("Văn bản của Chủ tịch nêu mức cho hộ gia đình");
        household.getByLabel("Số văn bản").fill("12/QĐ-UBND");
        household.getByLabel("Ngày văn bản").fill("12/05/2023");
        Accessible.check(head);
        Screenshots.take(head, "tien-thuong-nhap-muc");
        household.getByRole(AriaRole.BUTTON, named("Ghi số tiền")).click();
        assertThat(head.getByRole(AriaRole.STATUS)).containsText("Đã ghi số tiền");
        assertThat(head.locator("main")).containsText("Văn bản số 12/QĐ-UBND ngày 12/05/2023");
        head.close();

        var officer = open("canbo.so-noi-vu", awards.page());
        officer.getByLabel("Chi cho Nguyễn Thị Hòa").uncheck();
        officer.getByLabel("Số chứng từ").fill("15/UNC");
        officer.getByLabel("Ngày chứng từ").fill("14/05/2023");
        officer.getByLabel("Ngày chi", new Page.GetByLabelOptions().setExact(true))
                .fill("20/05/2023");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi nhận đã chi"))
                .click();
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("“Ngày chi” (20/05/2023) không được sau hôm nay");
        assertThat(officer.getByLabel("Chi cho Nguyễn Thị Hòa")).not().isChecked();
        officer.getByLabel("Ngày chi", new Page.GetByLabelOptions().setExact(true))
                .fill("15/05/2023");
        officer.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi nhận đã chi"))
                .click();
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("Đã ghi nhận việc chi.");
        assertThat(officer.locator("main")).containsText("Chứng từ số 15/UNC ngày 14/05/2023 · chi ngày 15/05/2023");
        assertThat(officer.locator("main")).containsText("còn phải chi 1.490.000 đồng");
        Accessible.check(officer);
        Screenshots.take(officer, "tien-thuong");
        var navigation = officer.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Chính"));
        assertThat(navigation.getByRole(AriaRole.LINK, named("Tiền thưởng"))).isHidden();
        navigation.getByText("Mục khác").click();
        navigation.getByRole(AriaRole.LINK, named("Tiền thưởng")).click();
        assertThat(officer.locator("main")).containsText("Còn phải chi 1.490.000");
        Accessible.check(officer);
        Screenshots.take(officer, "tien-thuong-tong-hop");
        officer.close();

        var unit = DESKS.of(officials.address(), "canbo.dam-rong").open(awards.page());
        unit.setViewportSize(390, 844);
        assertThat(unit.locator("main")).containsText("Đã chi");
        assertThat(unit.locator("main")).not().containsText("Nguyễn Thị Hòa");
        Accessible.check(unit);
        Screenshots.take(unit, "tien-thuong-dien-thoai");
        unit.close();
    }

    private DecidedAwards decided() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        awards.award("dam-rong", "COLLECTIVE", "Thôn Đa Xế, xã Đạ Long");
        awards.award("dam-rong", "HOUSEHOLD", "Hộ ông Cil Múp Ha Krong");
        awards.award("di-linh", "COLLECTIVE", "Nhân dân và cán bộ xã Gung Ré");
        awards.award("so-y-te", "INDIVIDUAL", "Nguyễn Thị Hòa");
        var issued = new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", DECIDED));
        transaction.executeWithoutResult(status -> events.publishEvent(issued));
        return awards;
    }

    private Page open(String userId, String address) {
        var page = DESKS.of(officials.address(), userId).open(address);
        page.setViewportSize(1366, 900);
        return page;
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
