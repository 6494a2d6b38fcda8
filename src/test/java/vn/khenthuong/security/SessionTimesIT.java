package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.session.StandardSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** How long a session lasts; its times are put back instead of waiting for them. */
@IntegrationTest
@DisplayName("Phiên làm việc hết hạn")
class SessionTimesIT {

    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final Duration ABSOLUTE = Duration.ofHours(12);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    private Officials officials;

    @Autowired
    private ServletWebServerApplicationContext application;

    @Test
    @DisplayName("60 phút không dùng thì hết; 59 phút thì còn")
    void idle() throws Exception {
        var browser = signedIn();
        unusedFor(browser, IDLE.minus(A_MINUTE));
        assertThat(answer(browser)).isEqualTo(200);
        // The container may still be noting the end of the last request.
        await().until(() -> {
            unusedFor(browser, IDLE.plus(A_MINUTE));
            return answer(browser) == 401;
        });
        assertThat(browser.page("/ho-so").headers().firstValue("Location").orElseThrow())
                .contains("/dang-nhap", "het-phien");
    }

    @Test
    @DisplayName("12 giờ kể từ lúc đăng nhập thì hết, dù vẫn đang dùng, ở cả hai cửa; trước đó thì còn")
    void absolute() throws Exception {
        for (var browser :
                new Browser[] {signedIn(), new Browser(officials.address()).signedInToWebApplications("canbo.di-linh")
                }) {
            openedAndInUseFor(browser, ABSOLUTE.minus(A_MINUTE));
            assertThat(answer(browser)).isEqualTo(200);
            openedAndInUseFor(browser, ABSOLUTE.plus(A_MINUTE));
            assertThat(browser.call("GET", "/camunda/api/engine/engine/default/task", null)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(answer(browser)).isEqualTo(401);
        }
    }

    private int answer(Browser browser) {
        return browser.call("GET", "/api/rounds", null).statusCode();
    }

    private Browser signedIn() {
        var browser = new Browser(officials.address());
        assertThat(browser.signIn("canbo.di-linh", "khenthuong", "/ho-so").statusCode())
                .isEqualTo(302);
        return browser;
    }

    private void unusedFor(Browser browser, Duration time) throws Exception {
        session(browser).setCreationTime(System.currentTimeMillis() - time.toMillis());
    }

    private void openedAndInUseFor(Browser browser, Duration time) throws Exception {
        var session = session(browser);
        session.setCreationTime(System.currentTimeMillis() - time.toMillis());
        session.access();
        session.endAccess();
    }

    private StandardSession session(Browser browser) throws Exception {
        var server = ((TomcatWebServer) application.getWebServer()).getTomcat();
        Manager sessions = ((Context) server.getHost().findChildren()[0]).getManager();
        return (StandardSession)
                sessions.findSession(browser.cookie("JSESSIONID").orElseThrow());
    }
}
