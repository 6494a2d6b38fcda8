package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Trang trình diễn")
class StagePageIT {

    private static final String PAGE = "/trinh-dien";

    private final DemoTime time;
    private final Outbox outbox;
    private final DeliveryLog log;
    private final Organization organization;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Officials officials;

    private Browser browser;

    StagePageIT(
            @Autowired DemoTime time,
            @Autowired Outbox outbox,
            @Autowired DeliveryLog log,
            @Autowired Organization organization,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc,
            @Autowired Officials officials) {
        this.time = time;
        this.outbox = outbox;
        this.log = log;
        this.organization = organization;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.officials = officials;
    }

    @BeforeEach
    void signIn() {
        browser = new Browser(officials.address());
        assertThat(browser.signIn("quantri", "khenthuong", PAGE)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(PAGE);
    }

    @Test
    @DisplayName("“Sang ngày mai” cho đồng hồ chạy rồi về lại trang")
    void tomorrow() {
        var tomorrow = time.today().plusDays(1);
        var page = browser.page(PAGE).body();
        assertThat(page).contains(VietnameseDates.of(time.today()), "Sang ngày mai", "Chạy đến hết năm");

        var answer = browser.submit(PAGE, Map.of("ngay", "1", "_csrf", Browser.tokenOn(page)));

        assertThat(answer.statusCode()).isEqualTo(302);
        await().until(() -> time.destination().isEmpty());
        assertThat(time.today()).isEqualTo(tomorrow);
        assertThat(browser.page(PAGE).body()).contains(VietnameseDates.of(tomorrow));
        assertThat(browser.page(PAGE).headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    @DisplayName("ngày đã qua: trang nói vì sao không đi được; biểu mẫu không có mã thì bị từ chối")
    void refusals() {
        var token = Browser.tokenOn(browser.page(PAGE).body());
        var before = time.today();

        var past = browser.submit(PAGE, Map.of("den", "2023-05-14", "_csrf", token));
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("chỉ đi tới", "Sang ngày mai");
        assertThat(browser.submit(PAGE, Map.of("ngay", "1")).statusCode()).isEqualTo(403);
        assertThat(time.today()).isEqualTo(before);
    }

    @Test
    @DisplayName("liệt kê thư mới nhất trước, mở được từng thư như người nhận thấy")
    void mails() {
        var before = log.size();
        tell("canbo.di-linh");
        tell("lanhdao.di-linh");
        var sent = log.latest(1).get(0);
        jdbc.sql("UPDATE khenthuong.notice SET title = 'Nhắc lần cuối', text_body = 'Chữ <thường>',"
                        + " html_body = '<p style=\"color:red\">Còn một ngày</p>' WHERE id = ?")
                .param(sent.id())
                .update();

        var list = browser.page(PAGE + "/thu").body();
        assertThat(list)
                .contains("(<span>%d</span>)".formatted(before + 2), "canbo.di-linh", "lanhdao.di-linh", "Chờ gửi");

        assertThat(browser.page(PAGE + "/thu?nguoi=canbo.di-linh").body())
                .contains("canbo.di-linh@", "Cán bộ Huyện Di Linh")
                .doesNotContain("lanhdao.di-linh@");
        assertThat(browser.page(PAGE).body()).contains("(%d thư)".formatted(before + 2));

        var mail = browser.page(PAGE + "/thu/" + sent.id());
        assertThat(mail.body()).contains("Thư cũ hơn").doesNotContain("Thư mới hơn");
        assertThat(mail.body()).contains("Nhắc lần cuối", "Chữ &lt;thường&gt;", sent.address());
        assertThat(mail.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-src 'self'");
        var content = browser.page(PAGE + "/thu/" + sent.id() + "/noi-dung");
        assertThat(content.body()).isEqualTo("<p style=\"color:red\">Còn một ngày</p>");
        assertThat(content.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(browser.page(PAGE + "/thu/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/thu",
                "/thu/5f0c1c06-59c5-4d0c-9d5a-1f0f8e7f2d11",
                "/thu/5f0c1c06-59c5-4d0c-9d5a-1f0f8e7f2d11/noi-dung"
            })
    @DisplayName("chỉ quản trị viên vào được, người khác không thấy lối vào")
    void administratorsOnly(String below) {
        assertThat(officials.as("lanhdao.so-noi-vu").get(PAGE + below).status()).isEqualTo(403);
        var other = new Browser(officials.address());
        other.signIn("lanhdao.so-noi-vu", "khenthuong", "/ho-so");
        assertThat(other.page("/ho-so").body()).doesNotContain("href=\"" + PAGE);
        assertThat(browser.page("/ho-so").body()).contains("href=\"" + PAGE);
    }

    private void tell(String userId) {
        var recipient = organization.membersOf(userId).get(0);
        transaction.executeWithoutResult(status -> outbox.add(List.of(new Notice(
                recipient,
                "BC2026-DI-LINH",
                NoticeKind.REPORT_LAST_DAY,
                time.today(),
                Map.of("unit", "Di Linh"),
                null))));
    }
}
