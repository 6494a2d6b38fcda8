package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RawHttp;

/** Passwords that somebody guesses, and passwords nobody should have. */
@IntegrationTest
class GuessingIT {

    private static final String RIGHT = "khenthuong";

    private final Officials officials;
    private final JdbcClient jdbc;
    private final StartupStep identities;

    GuessingIT(
            @Autowired Officials officials,
            @Autowired JdbcClient jdbc,
            @Autowired @Qualifier("identitySync") StartupStep identities) {
        this.officials = officials;
        this.jdbc = jdbc;
        this.identities = identities;
    }

    @Test
    @DisplayName("Sau vài lần sai phải chờ, kể cả quản trị viên duy nhất; mật khẩu đúng từ nơi khác vẫn vào được")
    void innocentGetIn() throws Exception {
        for (var userId : new String[] {"quantri", "canbo.bql-kcn"}) {
            for (var attempt = 0; attempt < 4; attempt++) {
                assertThat(apiStatus(userId, "sai", RawHttp.ELSEWHERE)).isEqualTo(401);
            }
            assertThat(apiStatus(userId, RIGHT, RawHttp.ELSEWHERE)).isEqualTo(429);
            assertThat(apiStatus(userId, RIGHT, "127.0.0.1")).as(userId).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("Trang đăng nhập nói còn phải chờ bao lâu; một lần sai thì chưa phải chờ")
    void saysHowLong() {
        var browser = new Browser(officials.address());
        var wrong = browser.signIn("canbo.dam-rong", "sai", "");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(browser.signIn("canbo.dam-rong", RIGHT, "").statusCode()).isEqualTo(302);
        var stranger = new Browser(officials.address());
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(stranger.signIn("khong.co.ai", "sai", "").statusCode()).isEqualTo(401);
        }
        var told = stranger.signIn("khong.co.ai", "sai", "");
        assertThat(told.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(told.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 3);
        assertThat(told.body()).contains("giây rồi thử lại").doesNotContain("không đúng");
    }

    @Test
    @DisplayName(
            "Khóa để lại từ bản trước, kể cả của quản trị viên, không còn giữ ai ở ngoài; khởi động xóa khóa của quản trị viên")
    void startUnlocksTheOperator() {
        jdbc.sql(
                        "UPDATE public.act_id_user SET attempts_ = 100, lock_exp_time_ = now() + interval '10 years' WHERE id_ = 'quantri'")
                .update();
        officials.as("quantri").get("/api/rounds").expect(200);
        identities.run();
        assertThat(jdbc.sql("SELECT attempts_ FROM public.act_id_user WHERE id_ = 'quantri' AND lock_exp_time_ IS NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Đoán sai không ghi gì vào cơ sở dữ liệu: thời gian trả lời không cho biết ai có tài khoản")
    void guessesLeaveNoTrace() {
        officials.as("lanhdao.di-linh", "sai").get("/api/rounds").expect(401);
        assertThat(jdbc.sql("SELECT coalesce(attempts_, 0) FROM public.act_id_user WHERE id_ = 'lanhdao.di-linh'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("Mật khẩu “1” không được nhận, khi đổi")
    void weakPasswordsAreRefused() {
        var browser = new Browser(officials.address()).signedInToWebApplications("canbo.di-linh");
        for (var weak : new String[] {"1", "123456789", "xx-Canbo.Di-Linh-xx"}) {
            assertThat(change(browser, "canbo.di-linh", weak)).as(weak).isEqualTo(400);
        }
        officials.as("canbo.di-linh").get("/api/rounds").expect(200);
    }

    private static int change(Browser browser, String userId, String password) {
        return browser.call(
                        "PUT",
                        "/camunda/api/engine/engine/default/user/" + userId + "/credentials",
                        "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(password, RIGHT))
                .statusCode();
    }

    private int apiStatus(String userId, String password, String from) throws Exception {
        try (var connection = RawHttp.to(officials.address(), from)) {
            return connection
                    .get("/api/rounds", RawHttp.basic(userId, password))
                    .status();
        }
    }
}
