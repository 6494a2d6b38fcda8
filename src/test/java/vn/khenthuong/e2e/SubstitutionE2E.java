package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRegister;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Realignment;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A head goes on leave: the deputy signs for him in Tasklist, and when he is back the task is gone from the deputy's list. */
@IntegrationTest
@DisplayName("Ký thay trên trình duyệt")
class SubstitutionE2E {

    private static final String HEAD = "lanhdao.di-linh";
    private static final String DEPUTY = "pho.di-linh";
    private static final String FIRST = "Thôn Liên Hồ";
    private static final String SECOND = "Thôn Duệ Lú";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private OfficialRegister register;

    @Autowired
    private Realignment realignment;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "thủ trưởng đi vắng, cấp phó nhận và ký trong Tasklist, hành trình ghi KT., thủ trưởng về thì việc không còn")
    void onLeave() {
        var since = LocalDate.of(2021, 1, 1);
        register.addMissing(
                List.of(new Official(
                        DEPUTY, "Ka Brèm Thị Phó", "pho.di-linh@khenthuong.local", new Period(since, null))),
                List.of(new OfficialRole(DEPUTY, "pho.di-linh", new Period(since, null))));
        realignment.now();
        var route = new Route(officials, clock, "SK2023");
        var first = route.prepared(Nominee.village("di-linh", FIRST));
        var second = route.prepared(Nominee.village("di-linh", SECOND));

        var page = DESKS.of(officials.address(), HEAD).open("/uy-quyen");
        page.setViewportSize(1366, 900);
        fill(page);
        Accessible.check(page);
        Screenshots.take(page, "ky-thay-de-nghi");
        page.getByRole(AriaRole.BUTTON, named("Xem trước")).click();
        page.getByText("việc đang chờ sẽ mở cho người ký").click();
        assertThat(page.locator("main")).containsText(first);
        Accessible.check(page);
        Screenshots.take(page, "ky-thay-xem-truoc");
        page.getByRole(AriaRole.BUTTON, named("Gửi đề nghị")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi đề nghị");

        var administrator = DESKS.of(officials.address(), "quantri").open("/quan-tri/uy-quyen");
        administrator.setViewportSize(390, 844);
        Accessible.check(administrator);
        Screenshots.take(administrator, "ky-thay-xac-nhan-dien-thoai");
        administrator
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Xác nhận").setExact(true))
                .click();
        assertThat(administrator.getByRole(AriaRole.STATUS)).containsText("Đã xác nhận");
        administrator.setViewportSize(1366, 900);
        Screenshots.take(administrator, "ky-thay-quan-tri");
        administrator.close();

        var desk = DESKS.of(officials.address(), DEPUTY);
        var form = desk.claim(officials.as(DEPUTY).task(first, Route.APPROVE), FIRST);
        form.mark("Kết luận", "Ký trình")
                .type("Số Tờ trình", "15/TTr-UBND")
                .date("Ngày Tờ trình", "15/05/2023")
                .picture("ky-thay")
                .complete();

        var sheet = DESKS.of(officials.address(), HEAD).open("/ho-so/" + first);
        assertThat(sheet.locator("main"))
                .containsText("KT. Chủ tịch – Ka Brèm Thị Phó, theo văn bản số 21/QĐ-UBND ngày 15/05/2023");
        sheet.setViewportSize(1366, 900);
        Screenshots.take(sheet, "ky-thay-hanh-trinh");
        sheet.close();

        page.navigate("/uy-quyen");
        page.setViewportSize(390, 844);
        Accessible.check(page);
        Screenshots.take(page, "ky-thay-dien-thoai");
        page.getByLabel("Lý do").last().fill("Đã về làm việc");
        page.getByRole(AriaRole.BUTTON, named("Cho thôi ký thay ngay")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã cho thôi ký thay");
        page.close();

        var after = DESKS.another(officials.address(), DEPUTY).open("/camunda/app/tasklist/default/");
        assertThat(after.locator("body")).not().containsText(SECOND);
        org.assertj.core.api.Assertions.assertThat(officials.as(DEPUTY).tasks(second))
                .noneMatch(task -> task.key().equals(Route.APPROVE));
        after.close();
    }

    private static void fill(Page page) {
        page.locator("#nguoi").selectOption(DEPUTY);
        page.locator("#tuCach").selectOption("KT");
        page.locator("#tuNgay").fill("15/05/2023");
        page.locator("#denNgay").fill("19/05/2023");
        page.locator("#soVanBan").fill("21/QĐ-UBND");
        page.locator("#ngayVanBan").fill("15/05/2023");
        page.locator("#lyDo").selectOption("LEAVE");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
