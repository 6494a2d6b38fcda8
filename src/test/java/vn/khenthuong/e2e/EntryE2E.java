package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.support.EntryCases;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/**
 * Numbers and days as people type and paste them, and what they write, in the real Tasklist. The forms are the real ones; where all
 * fields of one are to be tried at once, nothing in it is required or hidden, and what the browser sends is looked at.
 */
@IntegrationTest(jobsRun = true)
@DisplayName("Số, ngày, chữ như người ta nhập")
class EntryE2E {

    private static final String OFFICER = "canbo.lac-duong";
    private static final String HEAD = "lanhdao.lac-duong";
    private static final String WHOLE = "Số hộ nghèo và hộ cận nghèo đầu kỳ (cuối năm 2021)";
    private static final String MONEY = "Giá trị đóng góp (đồng)";
    private static final String MEMBERS = "Số thành viên, nhân khẩu";
    private static final String NOTES = "Địa chỉ";
    private static final String MINUTES = "Ngày họp";
    private static final String NO_NUMBER =
            "Không phải là số. Viết dấu chấm hoặc dấu cách ngăn từng nhóm ba chữ số, dấu phẩy trước phần thập phân,"
                    + " ví dụ 120.000 hoặc 1.234,5.";
    private static final String NO_DAY = "Không phải ngày. Viết ngày/tháng/năm, ví dụ 12/05/2023.";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    @Test
    @DisplayName("Trình duyệt và máy chủ đọc số, ngày như nhau")
    void readAlike() {
        var page = DESKS.of(officials.address(), OFFICER).open("/ho-so");
        EntryCases.numbers()
                .forEach((typed, understood) -> assertThat(read(page, "readNumber", typed))
                        .as("number “%s”", typed)
                        .isEqualTo(understood));
        EntryCases.days()
                .forEach((typed, understood) -> assertThat(read(page, "readDay", typed))
                        .as("day “%s”", typed)
                        .isEqualTo(understood));
        page.close();
    }

    private static String read(Page page, String reader, String typed) {
        return (String) page.evaluate(
                "async ([reader, typed]) => { const read = (await import('/js/entry.js'))[reader](typed);"
                        + " return read === null ? null : read instanceof Date ? new Intl.DateTimeFormat('sv-SE').format(read)"
                        + " : String(read) }",
                List.of(reader, typed));
    }

    @Test
    @DisplayName("120.000 dán vào là một trăm hai mươi nghìn; 120,5 ở ô số nguyên là lỗi; không gì bị nuốt mất")
    void numbers() {
        var form = opened("Asia/Ho_Chi_Minh", "Thôn Păng Tiêng");
        form.paste(NOTES, "120.000", MONEY, "120.000").complains(MONEY, "");
        assertThat(sent(form, "contributionValue")).isEqualTo("120000");
        form.paste(NOTES, "120.000.000", MONEY, "120.000.000").complains(MONEY, "");
        assertThat(sent(form, "contributionValue")).isEqualTo("120000000");
        form.paste(NOTES, "1 234 567", MONEY, "1.234.567").keys(MEMBERS, "1 200", "1.200");
        assertThat(sent(form, "contributionValue")).isEqualTo("1234567");
        form.keys(MONEY, "120.000.000", "120.000.000").appends(MONEY, "0", "1.200.000.000");
        form.keys(MONEY, "120.000", "120.000");
        assertThat(sent(form, "contributionValue")).isEqualTo("120000");
        form.keys(MONEY, "45000", "45.000").picture("so-dung");
        assertThat(sent(form, "contributionValue")).isEqualTo("45000");

        form.keys(WHOLE, "120,5", "120,5").complains(WHOLE, "Giá trị phải là số nguyên.");
        form.keys(MONEY, "1.5", "1.5").complains(MONEY, NO_NUMBER);
        form.keys(MEMBERS, "12 người", "12 người").complains(MEMBERS, NO_NUMBER).picture("so-sai");
        form.paste(NOTES, "1,234,567", WHOLE, "1,234,567").complains(WHOLE, NO_NUMBER);
        form.keys(WHOLE, "120.000", "120.000").complains(WHOLE, "Giá trị lớn nhất là 100.000.");
        form.keys(WHOLE, "1200", "1.200").complains(WHOLE, "");
        form.keys(MONEY, "-5", "-5").complains(MONEY, "Giá trị nhỏ nhất là 0.");
        form.keys(MONEY, "", "").complains(MONEY, "").keys(MEMBERS, "12", "12");
        assertThat(sent(form, "contributionValue")).isEqualTo("null");
        form.leave();
    }

    @Test
    @DisplayName("30/02/2023 là lỗi; 12/05/23, 12052023, 2023-05-12 là 12/05/2023")
    void days() {
        var form = opened("Asia/Ho_Chi_Minh", "Thôn Đạ Nghịt");
        for (var meant : List.of("12/05/23", "12052023", "2023-05-12", "12.5.2023", "12-5-2023", "12/05/2023")) {
            form.keys(MINUTES, meant, "12/05/2023").complains(MINUTES, "");
            assertThat(sent(form, "minutesDate")).as(meant).isEqualTo("2023-05-12");
            form.keys(MINUTES, "", "");
            assertThat(sent(form, "minutesDate")).isEqualTo("null");
        }
        for (var wrong : List.of("30/02/2023", "05/19/2023", "hôm nay", "12/05")) {
            form.keys(MINUTES, wrong, wrong).complains(MINUTES, NO_DAY);
        }
        form.picture("ngay-sai");
        form.paste(NOTES, "12.5.2023", MINUTES, "12/05/2023").complains(MINUTES, "");
        form.pickDay(MINUTES, 20).has(MINUTES, "20/05/2023");
        assertThat(sent(form, "minutesDate")).isEqualTo("2023-05-20");
        form.date(MINUTES, "30/02/2023").complains(MINUTES, NO_DAY).has(MINUTES, "30/02/2023");
        form.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Pacific/Auckland", "Asia/Ho_Chi_Minh"})
    @DisplayName("Ở múi giờ nào ngày cũng là ngày ấy, khi nhập và khi mở lại")
    void otherZones(String zone) {
        var route = new Route(officials, clock, "SK2023");
        var number = route.prepared(Nominee.household("lac-duong", "Bon Krong Ha " + zone));
        officials.as(HEAD).complete(number, Route.APPROVE, Map.of("outcome", "RETURN", "reason", "Xem lại"));
        var stored = LocalDate.now(clock);
        var form = open(zone, route, number);
        form.has(MINUTES, VietnameseDates.of(stored));
        for (var word : List.of("một", "hai", "ba")) {
            form.type(NOTES, word).has(MINUTES, VietnameseDates.of(stored));
        }
        assertThat(sent(form, "minutesDate")).isEqualTo(stored.toString());
        form.keys(MINUTES, "12/05/2023", "12/05/2023").type(NOTES, "bốn").has(MINUTES, "12/05/2023");
        assertThat(sent(form, "minutesDate")).isEqualTo("2023-05-12");
        form.pickDay(MINUTES, 1).has(MINUTES, "01/05/2023").pickDay(MINUTES, 31).has(MINUTES, "31/05/2023");
        assertThat(sent(form, "minutesDate")).isEqualTo("2023-05-31");
        form.leave();
    }

    @Test
    @DisplayName("Lý do trả lại là chữ, không thành liên kết, hình, chữ đậm")
    void reasonIsText() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.prepared(Nominee.household("lac-duong", "Cil Ha Brông"));
        var reason = "# Tệp\n[bấm đây](https://la.example) https://la.example www.la.example a@la.example **đậm**\n"
                + "<img src=x onerror=alert(1)> <a href=\"https://la.example\">x</a> &lt; `mã` 1. 2_000_";
        officials.as(HEAD).complete(number, Route.APPROVE, Map.of("outcome", "RETURN", "reason", reason));
        var form = DESKS.of(officials.address(), OFFICER)
                .claim(route.task(OFFICER, number, Route.PREPARE), "Cil Ha Brông");
        var returned = form.texts().filter(new Locator.FilterOptions().setHasText("trả lại"));
        assertThat(returned)
                .containsText("[bấm đây](https://la.example) https://la.example www.la.example a@la.example **đậm**");
        assertThat(returned)
                .containsText("<img src=x onerror=alert(1)> <a href=\"https://la.example\">x</a> &lt; `mã` 1. 2_000_");
        assertThat(returned.locator("a, img, code, h1, em, li")).hasCount(0);
        assertThat(returned.locator("strong")).hasText("Hồ sơ được trả lại:");
        form.picture("ly-do-la-chu").leave();
    }

    @Test
    @DisplayName("Trang của hệ thống: ngày đọc như người viết, lời nhắc và nút chọn tệp bằng tiếng Việt")
    void ownPages() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.submitted(Nominee.household("lac-duong", "Ka Sã Ha Duyên"));
        var page = DESKS.of(officials.address(), HEAD).open("/ho-so/" + number);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rút hồ sơ"))
                .click();
        assertThat(page.getByLabel("Lý do rút").evaluate("field => field.validationMessage"))
                .isEqualTo("Phải nhập “Lý do rút”.");
        var day = page.getByLabel("Ngày văn bản");
        day.fill("30/02/2023");
        day.blur();
        assertThat(page.locator("#documentDate-loi"))
                .hasText("“30/02/2023” không phải ngày. Viết ngày/tháng/năm, ví dụ 12/05/2023.");
        day.fill("12052023");
        day.blur();
        assertThat(day).hasValue("12/05/2023");
        assertThat(page.locator("#documentDate-loi")).isHidden();
        Screenshots.take(page, "rut-ho-so-ngay");
        Accessible.check(page);
        page.close();

        var draft = route.open(Nominee.household("lac-duong", "Liêng Jrang Ha Chăm"));
        var papers = DESKS.of(officials.address(), OFFICER).open("/ho-so/" + draft);
        var chosen = papers.locator(".ten-tep").first();
        assertThat(chosen).hasText("Chưa chọn tệp");
        assertThat(papers.locator("input[type=file]").first().evaluate("field => getComputedStyle(field).opacity"))
                .isEqualTo("0");
        Screenshots.take(papers, "chon-tep");
        Accessible.check(papers);
        papers.close();
    }

    /** The form of a new dossier, all of its fields shown and none required. */
    private CamundaForm opened(String zone, String nominee) {
        var route = new Route(officials, clock, "SK2023");
        return open(zone, route, route.open(Nominee.village("lac-duong", nominee)));
    }

    private CamundaForm open(String zone, Route route, String number) {
        return DESKS.of(officials.address(), OFFICER, zone)
                .answering("**/deployed-form*", this::loosened)
                .answering(
                        "**/submit-form",
                        asked -> asked.fulfill(
                                new FulfillOptions().setStatus(400).setBody("{}")))
                .claim(route.task(OFFICER, number, Route.PREPARE), number);
    }

    private void loosened(com.microsoft.playwright.Route asked) {
        try {
            var form = json.readTree(asked.fetch().text());
            loosen(form);
            asked.fulfill(
                    new FulfillOptions().setContentType("application/json").setBody(form.toString()));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static void loosen(JsonNode component) {
        if (component instanceof ObjectNode node) {
            node.remove("conditional");
            if (node.get("validate") instanceof ObjectNode rules) {
                rules.remove("required");
            }
            if (node.get("properties") instanceof ObjectNode properties) {
                properties.remove("requiredWhen");
            }
        }
        component.path("components").forEach(EntryE2E::loosen);
    }

    private String sent(CamundaForm form, String key) {
        try {
            return json.readTree(form.sent())
                    .path("variables")
                    .path(key)
                    .path("value")
                    .asText();
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
