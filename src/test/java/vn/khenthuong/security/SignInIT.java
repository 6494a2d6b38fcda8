package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
class SignInIT {

    private static final String EXTENSION = "{\"documentNumber\":\"1/SNV\"}";
    private static final String EXTENSION_PATH = "/api/rounds/SK2023/extension";

    private final Officials officials;
    private final JdbcClient jdbc;

    SignInIT(@Autowired Officials officials, @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("Trình duyệt chưa đăng nhập được dẫn đến trang đăng nhập, rồi về đúng trang; Tasklist cũng mở")
    void oneSignInForEverything() {
        var browser = browser();
        var first = browser.page("/ho-so/SK2023-DI-LINH-0001");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location").orElseThrow())
                .endsWith("/dang-nhap?tiep=%2Fho-so%2FSK2023-DI-LINH-0001");
        var anonymous = browser.page("/dang-nhap").headers();
        assertThat(anonymous.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(anonymous.firstValue("X-Content-Type-Options")).contains("nosniff");

        var signedIn = browser.signIn("canbo.di-linh", "khenthuong", "/ho-so");
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).endsWith("/ho-so");
        assertThat(signedIn.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID=")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(browser.call("GET", "/camunda/api/admin/auth/user/default", null)
                        .body())
                .contains("canbo.di-linh", "tasklist");
        assertThat(browser.call("GET", "/camunda/api/engine/engine/default/task", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.call("GET", "/api/rounds", null).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Phiên của ứng dụng web mở được API; đăng xuất đóng cả hai")
    void sessionOfTheWebApplications() {
        var browser = browser().signedInToWebApplications("lanhdao.so-noi-vu");
        assertThat(browser.call("GET", "/api/rounds", null).statusCode()).isEqualTo(200);
        var token = Browser.tokenOn(browser.page("/dang-nhap").body());
        var left = browser.submit("/dang-xuat", Map.of("_csrf", token));
        assertThat(left.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap?da-thoat");
        assertThat(browser.call("GET", "/api/rounds", null).statusCode()).isEqualTo(401);
        assertThat(browser.call("GET", "/camunda/api/engine/engine/default/task", null)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("Ghi qua phiên trình duyệt phải kèm mã chống giả mạo; Basic thì không cần")
    void sessionsNeedATokenToWrite() {
        var browser = browser().signedInToWebApplications("lanhdao.so-noi-vu");
        assertThat(browser.call("POST", EXTENSION_PATH, EXTENSION).statusCode()).isEqualTo(403);
        var token = Browser.tokenOn(browser.page("/dang-nhap").body());
        assertThat(browser.call("POST", EXTENSION_PATH, EXTENSION, Map.of("X-KT-XSRF", token))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submit(EXTENSION_PATH, Map.of("_csrf", token)).statusCode())
                .isEqualTo(415);
        assertThat(officials
                        .as("lanhdao.so-noi-vu")
                        .post(EXTENSION_PATH, Map.of("documentNumber", "1/SNV"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("Trang đăng nhập không nhận biểu mẫu gửi từ trang lạ")
    void signInNeedsATokenToo() {
        var answer = browser().submit("/dang-nhap", Map.of("ten", "canbo.di-linh", "matKhau", "khenthuong"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dang-nhap?het-han");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ke-gian.example",
                "//ke-gian.example",
                "/\\ke-gian.example",
                "/ho-so//x",
                "/ho-so?x=//ke-gian.example",
                "/dang-nhap?da-thoat",
                "/api/rounds",
                "/xu-ly-loat/thuc-hien",
                "/dang-nhap",
                "/khong-co",
                ""
            })
    @DisplayName("Sau khi đăng nhập chỉ về trang của hệ thống")
    void redirectsHomeOnly(String wanted) {
        var answer = browser().signIn("canbo.di-linh", "khenthuong", wanted);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/trang-chu")
                .doesNotContain("ke-gian");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/theo-doi", "/ho-so?buoc=UNIT&cham=co", "/bao-cao/2023/di-linh", "/camunda/app/welcome/default/"
            })
    @DisplayName("Sau khi đăng nhập về đúng trang đã xin")
    void redirectsToPages(String wanted) {
        assertThat(browser()
                        .signIn("canbo.di-linh", "khenthuong", wanted)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith(wanted);
    }

    @Test
    @DisplayName("Mật khẩu sai kèm phiên đang mở vẫn là 401: phiên không thay cho mật khẩu")
    void sessionsDoNotMakeUpForCredentials() {
        var browser = browser().signedInToWebApplications("canbo.don-duong");
        var wrong = Base64.getEncoder().encodeToString("canbo.don-duong:sai".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.call("GET", "/api/rounds", "", Map.of("Authorization", "Basic " + wrong))
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.call("GET", "/api/rounds", null).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("Người giám sát không có Tasklist, cũng về trang chủ")
    void observersLandAtHome() {
        assertThat(browser()
                        .signIn("giamsat", "khenthuong", "")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/trang-chu");
    }

    @Test
    @DisplayName("Sai một lần rồi đúng thì vào được ngay, qua trang nào cũng vậy")
    void firstFailureIsFree() {
        var wrong = browser().signIn("canbo.bql-kcn", "sai", "");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body())
                .contains("Tên đăng nhập hoặc mật khẩu không đúng.")
                .doesNotContain("sai\"");
        assertThat(browser().signIn("canbo.bql-kcn", "khenthuong", "").statusCode())
                .isEqualTo(302);
    }

    @Test
    @DisplayName("Phiên đã hết thì nói phiên đã hết, không nói mật khẩu sai")
    void endedSessions() {
        var browser = browser().signedInToWebApplications("canbo.bql-kcn");
        browser.forgetTheSession();
        assertThat(browser.page("/ho-so").headers().firstValue("Location").orElseThrow())
                .endsWith("?tiep=%2Fho-so&het-phien");
        assertThat(browser.page("/dang-nhap?tiep=%2Fho-so&het-phien").body())
                .contains("Phiên làm việc đã kết thúc. Hãy đăng nhập lại để làm tiếp.")
                .doesNotContain("không đúng");
        assertThat(browser.call("GET", "/api/rounds", null).body())
                .contains("Phiên làm việc đã kết thúc, hoặc bạn chưa đăng nhập.");
    }

    @ParameterizedTest
    @CsvSource({
        "/kien-nghi/gui, /kien-nghi",
        "/kien-nghi/tong-hop, /kien-nghi",
        "/kien-nghi/KN2023-DI-LINH-001/rut, /kien-nghi/KN2023-DI-LINH-001",
        "/giam-sat, /giam-sat",
        "/giay-khen/bat-dau, /giay-khen",
        "/quyet-dinh/SK2023/1/de-nghi, /quyet-dinh/SK2023/1",
        "/trang-chu/viec/x, /trang-chu",
        "/xu-ly-loat/thuc-hien, /xu-ly-loat"
    })
    @DisplayName(
            "Biểu mẫu gửi sau khi phiên đã hết: nói điều vừa nhập chưa được ghi, đăng nhập xong về trang có biểu mẫu, không về 404, 405")
    void formsAfterTheEnd(String sentTo, String page) {
        var browser = browser().signedInToWebApplications("canbo.di-linh");
        browser.forgetTheSession();
        var location = browser.submit(sentTo, Map.of("tieuDe", "x"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(location).contains("?tiep=" + page.replace("/", "%2F") + "&chua-ghi");
        assertThat(browser.page(location.substring(location.indexOf("/dang-nhap")))
                        .body())
                .contains("Phiên làm việc đã hết, điều vừa nhập chưa được ghi.");
        assertThat(browser()
                        .signIn("canbo.di-linh", "khenthuong", sentTo)
                        .headers()
                        .firstValue("Location"))
                .as("nobody is led to where forms are sent to")
                .hasValueSatisfying(led -> assertThat(led).endsWith(page.equals(sentTo) ? page : "/trang-chu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Basic Y2FuYm8=", "Bearer x", "Basic Og=="})
    @DisplayName("Thông tin đăng nhập hỏng là 401, không phải lỗi hệ thống")
    void malformedCredentials(String header) {
        for (var path : java.util.List.of("/engine-rest/task", "/api/rounds")) {
            var answer =
                    officials.stranger().withHeader("Authorization", header).get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    @Test
    @DisplayName("Mật khẩu lưu bằng bcrypt")
    void passwordsAreBcrypt() {
        assertThat(jdbc.sql("SELECT DISTINCT split_part(pwd_, '$', 1) FROM public.act_id_user WHERE pwd_ IS NOT NULL")
                        .query(String.class)
                        .list())
                .containsExactly("{bcrypt-sha256}");
    }

    private Browser browser() {
        return new Browser(officials.address());
    }
}
