package vn.khenthuong.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.tracking.Browser;

@IntegrationTest
@DisplayName("Thông báo của mình và lựa chọn của mình")
class OwnNoticesIT {

    private static final String PREFERENCES = "/api/notices/preferences";
    private static final String UNIT = "canbo.cat-tien";
    private static final String OTHER = "canbo.da-teh";
    private static final LocalDate DAY = LocalDate.of(2023, 11, 3);

    @Autowired
    private Officials officials;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twoNotices() {
        jdbc.sql("TRUNCATE khenthuong.notice_preference, khenthuong.notice CASCADE")
                .update();
        transaction.executeWithoutResult(
                status -> outbox.add(List.of(reminder(UNIT, "BC2023-CAT-TIEN"), reminder(OTHER, "BC2023-DA-TEH"))));
        jdbc.sql("UPDATE khenthuong.notice SET state = 'FAILED', failure = 'Máy chủ thư không nhận địa chỉ này.'"
                        + " WHERE recipient = ?")
                .param(UNIT)
                .update();
    }

    @Test
    @DisplayName("trang có các thư của mình với trạng thái, không có thư của người khác")
    void thePage() {
        var page = new Browser(officials.address()).signIn(UNIT).get("/thong-bao");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "Nhắc nộp báo cáo",
                        "BC2023-CAT-TIEN",
                        "03/11/2023",
                        "Không gửi được",
                        "Máy chủ thư không nhận địa chỉ này.")
                .doesNotContain("BC2023-DA-TEH");
        assertThat(new Browser(officials.address())
                        .signIn("canbo.lac-duong")
                        .get("/thong-bao")
                        .body())
                .contains("Chưa có thư nào gửi cho bạn");
    }

    @Test
    @DisplayName("bỏ chọn trên trang thì được nhớ; ô không đánh dấu là không muốn")
    void choosingOnThePage() {
        var browser = new Browser(officials.address()).signIn(UNIT);
        assertThat(browser.get("/thong-bao").body().split("checked=\"checked\""))
                .hasSize(5);

        var saved = browser.submit("/thong-bao/lua-chon", Map.of("digest", "true", "dueSoon", "true"));

        assertThat(saved.uri().getPath()).isEqualTo("/thong-bao");
        assertThat(saved.body()).contains("Đã lưu lựa chọn của bạn.");
        assertThat(saved.body().split("checked=\"checked\"")).hasSize(3);
        assertThat(preferences(UNIT))
                .isEqualTo("{\"digest\":true,\"newSteps\":false,\"dueSoon\":true,\"singleMails\":false}");
        assertThat(preferences(OTHER))
                .isEqualTo("{\"digest\":true,\"newSteps\":true,\"dueSoon\":true,\"singleMails\":true}");
    }

    @Test
    @DisplayName("trang của người lạ không đổi được lựa chọn của mình")
    void aForgedFormIsRefused() {
        var browser = new Browser(officials.address()).signIn(UNIT);
        browser.get("/thong-bao");
        browser.forgetToken();

        assertThat(browser.submit("/thong-bao/lua-chon", Map.of()).statusCode()).isEqualTo(403);

        assertThat(preferences(UNIT)).contains("\"digest\":true");
    }

    @Test
    @DisplayName("qua API: đọc thư của mình, đọc và đổi lựa chọn")
    void theApi() {
        var own = officials.as(UNIT).get("/api/notices").expect(200).json();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).path("kind").asText()).isEqualTo("REPORT_AHEAD");
        assertThat(own.get(0).path("state").asText()).isEqualTo("FAILED");
        assertThat(own.get(0).path("subject").asText()).isEqualTo("BC2023-CAT-TIEN");
        assertThat(own.get(0).path("date").asText()).isEqualTo("2023-11-03");

        officials
                .as(UNIT)
                .put(PREFERENCES, Map.of("digest", false, "newSteps", true, "dueSoon", false))
                .expect(200);
        assertThat(preferences(UNIT))
                .isEqualTo("{\"digest\":false,\"newSteps\":true,\"dueSoon\":false,\"singleMails\":true}");
        officials
                .as(UNIT)
                .put(PREFERENCES, Map.of("digest", true, "newSteps", true, "dueSoon", true))
                .expect(200);
        assertThat(preferences(UNIT))
                .isEqualTo("{\"digest\":true,\"newSteps\":true,\"dueSoon\":true,\"singleMails\":true}");
    }

    @Test
    @DisplayName("lựa chọn thiếu một mục thì không nhận; người chưa đăng nhập không có gì")
    void incomplete() {
        var refused = officials
                .as(UNIT)
                .put(PREFERENCES, Map.of("digest", false, "newSteps", false))
                .expect(400);
        assertThat(refused.sentence()).contains("“Sắp đến hạn”");
        assertThat(preferences(UNIT)).contains("\"digest\":true");
        officials.stranger().get("/api/notices").expect(401);
        officials.stranger().get(PREFERENCES).expect(401);
        officials
                .stranger()
                .put(PREFERENCES, Map.of("digest", false, "newSteps", false, "dueSoon", false))
                .expect(401);
    }

    private String preferences(String userId) {
        return officials.as(userId).get(PREFERENCES).expect(200).text();
    }

    private static Notice reminder(String userId, String report) {
        return new Notice(
                new Official(userId, "Nguyễn Văn An", userId + "@khenthuong.local"),
                report,
                NoticeKind.REPORT_AHEAD,
                DAY,
                Map.of("number", report),
                null);
    }
}
