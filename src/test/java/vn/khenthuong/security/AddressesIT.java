package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RawHttp;

/** What somebody may write into an address, and where he is sent. */
@IntegrationTest
class AddressesIT {

    private static final String WEB_APPLICATIONS = "/camunda/api/engine/engine/default";

    private final Officials officials;
    private final JdbcClient jdbc;

    AddressesIT(@Autowired Officials officials, @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ho-so",
                "/camunda",
                "/camunda/",
                "/camunda/app/tasklist",
                "/camunda/app/tasklist/default",
                "/dang-xuat"
            })
    @DisplayName("Địa chỉ chuyển hướng không lấy tên máy từ yêu cầu")
    void foreignHostIsNotEchoed(String path) throws Exception {
        try (var connection = RawHttp.to(officials.address())) {
            connection
                    .say("GET " + path + " HTTP/1.1\r\nHost: ke-gian.example\r\nConnection: close\r\n"
                            + "Accept: text/html\r\n\r\n")
                    .status();
            assertThat(connection.headers()).noneMatch(header -> header.contains("ke-gian"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "//ho-so",
                "/ho-so//x",
                "/ho-so;x",
                "/ho-so/..",
                "/../x",
                "/./ho-so",
                "/camunda//app",
                "/camunda/api//engine",
                "/camunda/api/engine//engine/default/task",
                "/camunda/app/tasklist/..;/x",
                WEB_APPLICATIONS + "/task;x",
                WEB_APPLICATIONS + "/../task",
                "/api/rounds//",
                "/api/rounds;x=1",
                "/engine-rest//task",
                "/engine-rest/task;x",
                "/engine-rest/../task",
                "/cong-bo//x",
                "/%2e%2e/x",
                "/engine-rest/task?firstResult=-5",
                "/engine-rest/task?maxResults=-5",
                "/engine-rest/task?firstResult=abc",
                "/engine-rest/history/task?firstResult=-5&maxResults=5",
                "/engine-rest/engine/default/task?firstResult=-7"
            })
    @DisplayName("Địa chỉ viết sai là 400 hoặc 404 bằng tiếng Việt, không phải lỗi hệ thống")
    void crookedAddresses(String path) throws Exception {
        for (var accept : new String[] {"text/html", "application/json"}) {
            try (var connection = RawHttp.to(officials.address())) {
                var status = connection
                        .get(path, RawHttp.basic("canbo.di-linh", "khenthuong"), "Accept: " + accept)
                        .status();
                assertThat(status).as(path + " " + accept).isIn(400, 404, 406);
                connection.headers();
                assertThat(connection.rest())
                        .as(path + " " + accept)
                        .containsAnyOf("không hợp lệ", "Không tìm thấy", "Không trả lời được")
                        .doesNotContain("HTTP Status", "java.");
            }
        }
    }

    @Test
    @DisplayName("Ứng dụng web: chỉ hỏi được nhóm của chính mình; quản trị viên hỏi được của mọi người")
    void ownGroupsOnly() {
        var browser = new Browser(officials.address()).signedInToWebApplications("canbo.di-linh");
        var groups = WEB_APPLICATIONS + "/identity/groups";
        assertThat(browser.call("GET", groups + "?userId=canbo.di-linh", null).statusCode())
                .isEqualTo(200);
        for (var foreign : new String[] {"?userId=chutich.ubnd", "", "/?userId=chutich.ubnd"}) {
            assertThat(browser.call("GET", groups + foreign, null).statusCode())
                    .as(foreign)
                    .isIn(403, 404);
        }
        assertThat(new Browser(officials.address())
                        .call("GET", groups + "?userId=canbo.di-linh", null)
                        .statusCode())
                .isIn(401, 403);
        assertThat(new Browser(officials.address())
                        .signedInToWebApplications("quantri")
                        .call("GET", groups + "?userId=canbo.di-linh", null)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Mô tả giao diện lập trình chỉ dành cho người đã đăng nhập")
    void descriptionIsForOfficials() {
        officials.stranger().get("/v3/api-docs").expect(401);
        officials.as("canbo.di-linh").get("/v3/api-docs").expect(200);
    }

    @Test
    @DisplayName("Người giám sát xem biểu mẫu bắt đầu bị từ chối, và không để lại dòng nào trong nhật ký")
    void lookingAtAFormIsNoAttempt() {
        var before = attempts();
        for (var what : new String[] {"deployed-start-form", "form-variables", "startForm"}) {
            officials.as("giamsat").get("/engine-rest/process-definition/key/nomination/" + what);
        }
        assertThat(attempts()).isEqualTo(before);
    }

    private int attempts() {
        return jdbc.sql("SELECT count(*) FROM khenthuong.audit_entry WHERE outcome = 'REFUSED'")
                .query(Integer.class)
                .single();
    }
}
