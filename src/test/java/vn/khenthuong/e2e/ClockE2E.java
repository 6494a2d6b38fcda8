package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** The server lives in May 2023, the browser does not. */
@IntegrationTest(jobsRun = true)
@DisplayName("Giờ trong trình duyệt là giờ của máy chủ")
class ClockE2E {

    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static final LocalDate WEDNESDAY = LocalDate.of(2023, 6, 7);
    private static final Pattern ON_MONDAY = Pattern.compile("^Giờ trình diễn: 08:\\d\\d Thứ Hai, 15/05/2023$");
    private static final Pattern ON_WEDNESDAY = Pattern.compile("^Giờ trình diễn: 08:\\d\\d Thứ Tư, 07/06/2023$");
    private static final String OFFICER = "canbo.lac-duong";
    private static final String HEAD = "lanhdao.lac-duong";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(12_000);
    private static final int PHONE = 390;

    /** What has to stay true of a date whoever makes it, each with its name. */
    private static final String STILL_A_DATE = """
            () => {
              class Later extends Date { get tomorrow() { return new Date(this.getTime() + 86400000); } }
              const about = time => Math.abs(time - Date.now()) < 5000;
              const format = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Ho_Chi_Minh'});
              return {
                year: new Date().getFullYear() === 2023,
                calledWithoutNew: typeof Date() === 'string' && Date().includes('2023'),
                given: new Date(2020, 1, 29).getDate() === 29 && new Date('2020-02-29T00:00:00Z').getTime() === Date.UTC(2020, 1, 29),
                parsed: Date.parse('2020-02-29T00:00:00Z') === 1582934400000,
                undefinedIsNoDate: Number.isNaN(new Date(undefined).getTime()),
                instance: new Date() instanceof Date && new Date(0) instanceof Date && Object.prototype.toString.call(new Date()) === '[object Date]',
                madeByItsOwn: about(new (new Date(0).constructor)().getTime()),
                subclass: new Later() instanceof Later && new Later() instanceof Date && about(new Later().getTime()) && new Later().tomorrow > new Date(),
                cloned: about(structuredClone(new Date()).getTime()),
                whole: Number.isInteger(Date.now()),
                named: Date.name === 'Date' && Date.length === 7,
                formats: format.format() === format.format(new Date()) && format.format().startsWith('2023') && format.format(0) === '1970-01-01',
                formatsParts: format.formatToParts().some(part => part.value === '2023'),
                formatsLists: [new Date(0)].map(format.format)[0] === '1970-01-01'
              };
            }""";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void inMay() {
        clock.set(MONDAY);
    }

    @Test
    @DisplayName("Danh sách, ô ngày, Cockpit, trang: tháng 5/2023; đồng hồ được đẩy tới thì trang đang mở theo kịp")
    void followsTheServer() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.household("lac-duong", "Cil Yũ Ha Brêm"));
        var list = DESKS.of(officials.address(), Route.FOCAL_OFFICER).open(TASKLIST);
        list.setViewportSize(1366, 768);
        list.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(number))
                .click();
        var card = list.locator(".task-card");
        card.locator("button.claim").click();
        assertThat(card.locator(".disabled-form")).hasCount(0);
        assertThat(card.locator("[cam-tasklist-task-meta]")).containsText(Pattern.compile("(\\d+|một) ngày nữa"));
        assertThat(list.locator(".overdue, .kt-overdue")).hasCount(0);
        assertThat(list.locator(".kt-clock")).hasText(ON_MONDAY);
        assertThat(list.locator(".kt-clock a")).hasCount(0);
        Screenshots.take(list, "gio-nhiem-vu");

        var cockpit = DESKS.of(officials.address(), "giamsat").open("/camunda/app/cockpit/default/#/dashboard");
        cockpit.setViewportSize(1366, 768);
        assertThat(cockpit.locator(".kt-clock")).hasText(ON_MONDAY);
        assertThat(cockpit.locator(".stats-section").first()).isVisible();
        Screenshots.take(cockpit, "gio-cockpit");
        var admin = DESKS.of(officials.address(), "quantri").open("/camunda/app/admin/default/#/users");
        admin.setViewportSize(1366, 768);
        assertThat(admin.locator(".kt-clock")).hasText(ON_MONDAY);
        assertThat(admin.locator(".kt-clock a")).hasAttribute("href", "/trinh-dien");
        Screenshots.take(admin, "gio-admin");
        var own = DESKS.of(officials.address(), OFFICER).open("/ho-so");
        own.setViewportSize(1366, 768);
        assertThat(own.locator(".kt-clock")).hasText(ON_MONDAY);
        Screenshots.take(own, "gio-ho-so");
        var open = List.of(list, cockpit, admin, own);
        open.forEach(page -> page.evaluate("() => { window.notReloaded = true; }"));

        clock.set(WEDNESDAY);

        open.forEach(page -> {
            assertThat(page.locator(".kt-clock")).hasText(ON_WEDNESDAY, SOON);
            assertThat(page.evaluate("new Date().getMonth()")).isEqualTo(5);
            assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
            page.close();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho-so",
                "/theo-doi/SK2023",
                "/cong-bo",
                "/dang-nhap",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/#/dashboard",
                "/camunda/app/admin/default/#/users",
                "/camunda/app/welcome/default/#!/welcome"
            })
    @DisplayName("Trên điện thoại giờ vẫn đọc được, không che gì, không in ra")
    void onPhones(String path) {
        var page = DESKS.of(officials.address(), "quantri").open("/cong-bo");
        page.setViewportSize(PHONE, 844);
        page.navigate(path);
        var shown = page.locator(".kt-clock");
        assertThat(shown).hasText(ON_MONDAY);
        assertThat(shown).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("no scrolling sideways")
                .isEqualTo(true);
        assertThat(page.locator(":is(h1, h3, .dashboard, .tasks-list, .app-menu):visible")
                        .first())
                .isVisible();
        assertThat(page.locator(".app-splash")).hasCount(0);
        Screenshots.take(page, "gio-390" + path.replaceAll("[^a-z0-9]+", "-"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(shown).isHidden();
        page.close();
    }

    @Test
    @DisplayName("Ô ngày mở đúng tháng của máy chủ, đánh dấu hôm nay của máy chủ")
    void picker() {
        var number = new Route(officials, clock, "SK2023").open(Nominee.village("lac-duong", "Thôn Đạ Nghịt"));
        var page = DESKS.of(officials.address(), OFFICER).open(TASKLIST);
        assertPicker(page, number);
        Screenshots.take(page, "gio-o-ngay");
        page.close();
    }

    @Test
    @DisplayName("Ngày sau hôm nay của máy chủ: câu từ chối nêu ngày ấy")
    void refusalNamesTheDay() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.prepared(Nominee.household("lac-duong", "Cil Yũ Ha Sơn"));
        DESKS.of(officials.address(), HEAD)
                .claim(route.task(HEAD, number, Route.APPROVE), number)
                .mark("Kết luận", "Ký trình")
                .type("Số Tờ trình", "45/TTr-UBND")
                .date("Ngày Tờ trình", "29/11/2026")
                .refused(
                        "“Ngày Tờ trình” (29/11/2026) không được sau hôm nay, 15/05/2023 theo đồng hồ của hệ thống.",
                        "gio-tu-choi")
                .leave();
    }

    @Test
    @DisplayName("Ngày giờ trong trang vẫn là ngày giờ")
    void stillADate() {
        var page = DESKS.of(officials.address(), OFFICER).open("/ho-so");
        assertThat((Map<?, ?>) page.evaluate(STILL_A_DATE))
                .isNotEmpty()
                .allSatisfy((what, holds) -> assertThat(holds).as("%s", what).isEqualTo(true));
        page.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Pacific/Auckland"})
    @DisplayName("Máy ở múi giờ khác, đồng hồ máy sai nhiều năm: vẫn là giờ, ngày ở Việt Nam")
    void otherZonesAndWrongClocks(String zone) {
        var page = DESKS.of(officials.address(), OFFICER, zone).open("/dang-nhap");
        wrong(page.context());
        page.navigate(TASKLIST);
        assertThat(page.locator(".kt-clock")).hasText(ON_MONDAY);
        var number = new Route(officials, clock, "SK2023").open(Nominee.village("lac-duong", "Thôn " + zone));
        page.reload();
        assertPicker(page, number);
        var due = page.locator(".task-card [cam-tasklist-task-meta] .due-date");
        assertThat(due).containsText(Pattern.compile("(\\d+|một) (ngày|tháng) nữa"));
        assertThat(page.locator("#footer-timezone")).hasText("Ngày giờ hiển thị theo múi giờ: Việt Nam (UTC+7)");
        assertThat(page.evaluate("() => angular.element(document.body).injector().get('$filter')('camDate')"
                        + "('2023-05-15T08:00:00.000+0700', 'normal')"))
                .asString()
                .contains("08:00");
        page.close();
    }

    @Test
    @DisplayName("Đồng hồ máy bị chỉnh trong khi trang mở: giờ trong trang không đổi")
    void clockOfTheComputerIsSet() {
        var page = DESKS.another(officials.address(), OFFICER).open("/dang-nhap");
        wrong(page.context());
        page.navigate("/ho-so");
        page.evaluate("() => { globalThis.behind = -8 * 365 * 86400000; }");
        assertThat(page.locator(".kt-clock")).hasText(ON_MONDAY);
        assertThat(page.evaluate("new Date().getFullYear()")).isEqualTo(2023);
        page.close();
    }

    private static void assertPicker(Page page, String number) {
        page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(number))
                .click();
        page.locator(".task-card")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName("Ngày họp").setExact(true))
                .click();
        var picker = page.locator(".flatpickr-calendar.open");
        assertThat(picker.locator(".cur-year")).hasValue("2023");
        assertThat(picker.locator(".flatpickr-day.today")).hasText("15");
    }

    /** A computer whose clock is five years late. */
    static void wrong(BrowserContext context) {
        context.addInitScript("""
                (real => {
                  globalThis.behind = 5 * 365 * 86400000;
                  const now = () => real.now() - globalThis.behind;
                  globalThis.Date = class Date extends real {
                    constructor(...given) { super(...(given.length ? given : [now()])); }
                    static now() { return now(); }
                  };
                })(Date);""");
    }
}
