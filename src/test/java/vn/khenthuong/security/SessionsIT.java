package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RawHttp;

/** When a session begins, and when it is over. */
@IntegrationTest
class SessionsIT {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String NEW_PASSWORD = "mat-khau-moi-2026";

    private final Officials officials;
    private final IdentityService identities;
    private final JdbcClient jdbc;
    private final Duration remembered;

    SessionsIT(
            @Autowired Officials officials,
            @Autowired IdentityService identities,
            @Autowired JdbcClient jdbc,
            @Value("${khenthuong.sign-in.remember:20s}") Duration remembered) {
        this.officials = officials;
        this.identities = identities;
        this.jdbc = jdbc;
        this.remembered = remembered;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/dang-nhap",
                "/cong-bo",
                "/ho-so",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/default/",
                "/camunda/api/admin/auth/user/default",
                TASKS,
                "/actuator/health"
            })
    @DisplayName("Người lạ chỉ xem thì không mở phiên nào")
    void lookingOpensNoSession(String path) throws Exception {
        try (var connection = RawHttp.to(officials.address())) {
            connection.get(path, "Accept: text/html").status();
            assertThat(connection.headers("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("JSESSIONID"))
                    .allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("SameSite=Lax"));
        }
    }

    @Test
    @DisplayName("Đầu mục bảo vệ của ứng dụng web và của trang nhà vẫn đủ")
    void securityHeadersStay() throws Exception {
        for (var path : List.of("/camunda/app/welcome/default/", "/dang-nhap", "/ho-so//x")) {
            try (var connection = RawHttp.to(officials.address())) {
                connection.get(path, "Accept: text/html").status();
                assertThat(connection.headers())
                        .as(path)
                        .anyMatch(header -> header.startsWith("Content-Security-Policy:")
                                && header.contains("frame-ancestors 'none'"))
                        .anyMatch(header -> header.equals("X-Content-Type-Options: nosniff"));
            }
        }
    }

    @Test
    @DisplayName("Cookie của phiên và của mã chống giả mạo ghi SameSite đúng một lần, ở cả hai cửa đăng nhập")
    void sameSiteOnce() throws Exception {
        var token = "0123456789abcdef0123456789abcdef";
        var body = "username=canbo.di-linh&password=khenthuong";
        try (var connection = RawHttp.to(officials.address())) {
            var status = connection
                    .say("POST /camunda/api/admin/auth/user/default/login/welcome HTTP/1.1\r\nHost: localhost\r\n"
                            + "Connection: close\r\nCookie: XSRF-TOKEN=" + token + "\r\nX-XSRF-TOKEN: " + token + "\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body)
                    .status();
            assertThat(status).isEqualTo(200);
            assertThat(connection.headers("Set-Cookie"))
                    .anyMatch(cookie -> cookie.startsWith("JSESSIONID=") && cookie.contains("HttpOnly"))
                    .allSatisfy(cookie -> assertThat(cookie).containsOnlyOnce("SameSite"));
        }
    }

    @Test
    @DisplayName("Yêu cầu ghi thiếu mã chống giả mạo bị từ chối, phiên vẫn còn")
    void missingTokenKeepsTheSession() {
        var browser = new Browser(officials.address()).signedInToWebApplications("canbo.di-linh");
        for (var token : List.of("", "x", "0123456789abcdef0123456789abcdef")) {
            var refused = browser.submit(TASKS, Map.of("_csrf", token));
            assertThat(refused.statusCode()).isEqualTo(403);
        }
        assertThat(browser.call("GET", TASKS, null).statusCode()).isEqualTo(200);
        assertThat(browser.call("POST", TASKS, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Mã của người lạ không dùng được cho phiên: mã thuộc về phiên")
    void tokensBelongToSessions() {
        var browser = new Browser(officials.address());
        browser.page("/camunda/app/welcome/default/");
        var before = browser.cookie("XSRF-TOKEN").orElseThrow();
        browser.signedInToWebApplications("canbo.di-linh");
        assertThat(browser.cookie("XSRF-TOKEN").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("Đổi mật khẩu kết thúc ngay mọi phiên của người ấy, ở cả hai cửa; người khác vẫn làm việc")
    void newPasswordEndsSessions() {
        var here = signedIn("canbo.bql-kcn");
        var there = new Browser(officials.address()).signedInToWebApplications("canbo.bql-kcn");
        var colleague = signedIn("lanhdao.bql-kcn");
        officials.as("canbo.bql-kcn").get("/api/rounds").expect(200);
        assertWorks(here);
        assertWorks(there);

        change("canbo.bql-kcn", NEW_PASSWORD);

        assertEnded(here);
        assertEnded(there);
        assertWorks(colleague);
        officials.as("canbo.bql-kcn").get("/api/rounds").expect(401);
        officials.as("canbo.bql-kcn", NEW_PASSWORD).get("/api/rounds").expect(200);
    }

    @Test
    @DisplayName(
            "Phiên bị kết thúc từ máy khác: máy này thấy trong vòng thời gian nhớ, ở cả hai cửa; đồng nghiệp vẫn làm việc")
    void endedOnAnotherNode() {
        var here = signedIn("canbo.hnd");
        var there = new Browser(officials.address()).signedInToWebApplications("canbo.hnd");
        var colleague = signedIn("lanhdao.hnd");
        assertWorks(here);
        assertWorks(there);

        // All that another node does where a password was reset or a role has ended: nobody tells this one.
        jdbc.sql("INSERT INTO khenthuong.account (user_id, session_epoch) VALUES ('canbo.hnd', 1)"
                        + " ON CONFLICT (user_id) DO UPDATE SET session_epoch = account.session_epoch + 1")
                .update();

        await().atMost(remembered.plusSeconds(10)).untilAsserted(() -> {
            assertEnded(here);
            assertEnded(there);
        });
        assertWorks(colleague);
    }

    @Test
    @DisplayName("Xóa người dùng kết thúc ngay mọi phiên của người ấy")
    void deletionEndsSessions() {
        var browser = signedIn("canbo.dam-rong");
        var other = new Browser(officials.address()).signedInToWebApplications("canbo.dam-rong");
        assertWorks(browser);
        assertWorks(other);
        identities.deleteUser("canbo.dam-rong");
        assertEnded(browser);
        assertEnded(other);
        officials.as("canbo.dam-rong").get("/api/rounds").expect(401);
    }

    private void change(String userId, String password) {
        var user = identities.createUserQuery().userId(userId).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
    }

    private Browser signedIn(String userId) {
        var browser = new Browser(officials.address());
        assertThat(browser.signIn(userId, "khenthuong", "/ho-so").statusCode()).isEqualTo(302);
        return browser;
    }

    private static void assertWorks(Browser browser) {
        assertThat(browser.call("GET", TASKS, null).statusCode()).isEqualTo(200);
        assertThat(browser.call("GET", "/api/rounds", null).statusCode()).isEqualTo(200);
    }

    private static void assertEnded(Browser browser) {
        assertThat(browser.call("GET", TASKS, null).statusCode()).isEqualTo(401);
        assertThat(browser.call("GET", "/api/rounds", null).statusCode()).isEqualTo(401);
    }
}
