package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RawHttp;

/** Real connections that send a byte now and then, against a server with few threads. */
@IntegrationTest(
        properties = {
            "server.tomcat.threads.max=8",
            "server.tomcat.threads.min-spare=2",
            "khenthuong.body.waiting=5",
            "khenthuong.body.waiting-per-address=4",
            "khenthuong.body.grace=4s"
        })
class SlowBodyIT {

    private static final String LOGIN = "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nt";
    private static final String UPLOAD =
            "POST /api/dossiers/SK2023-DI-LINH-9999/documents HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n"
                    + RawHttp.basic("canbo.di-linh", "khenthuong") + "\r\n\r\n-";
    private static final String STRANGER = "POST /engine-rest/task HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{";

    private final Officials officials;
    private final List<RawHttp> open = new ArrayList<>();

    SlowBodyIT(@Autowired Officials officials) {
        this.officials = officials;
    }

    @AfterEach
    void hangUp() throws Exception {
        for (var connection : open) {
            connection.close();
        }
    }

    @Test
    @DisplayName("70 kết nối gửi nhỏ giọt: người khác vẫn đăng nhập được ngay, kết nối thừa bị từ chối")
    void othersSignIn() throws Exception {
        for (var connection = 0; connection < 70; connection++) {
            open(LOGIN);
        }
        var signedIn = CompletableFuture.supplyAsync(() -> new Browser(officials.address())
                        .signIn("canbo.di-linh", "khenthuong", "/ho-so")
                        .statusCode())
                .get(30, TimeUnit.SECONDS);
        assertThat(signedIn).isEqualTo(302);
        var refused = open.get(69).status();
        assertThat(refused).isEqualTo(408);
    }

    @Test
    @DisplayName(
            "Gửi nhỏ giọt quá thời gian cho phép thì bị dừng ở mọi cửa, dù biểu mẫu, tệp hay bị từ chối rồi: kết nối bị đóng")
    void drippingIsStopped() throws Exception {
        for (var request : List.of(LOGIN, UPLOAD, STRANGER)) {
            var connection = open(request);
            var answer = CompletableFuture.supplyAsync(() -> status(connection));
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> {
                        drip(connection);
                        return answer.isDone();
                    });
            assertThat(answer.get()).as(request).isIn(408, 401, 0);
        }
    }

    private RawHttp open(String request) throws Exception {
        var connection = RawHttp.to(officials.address(), RawHttp.ELSEWHERE);
        open.add(connection);
        return connection.say(request);
    }

    /** The answer, once the other side has closed the connection. */
    private static int status(RawHttp connection) {
        var status = 0;
        try {
            status = connection.status();
            connection.rest();
            return status;
        } catch (java.io.IOException reset) {
            return status;
        }
    }

    private static void drip(RawHttp connection) {
        try {
            connection.say("x");
        } catch (java.io.IOException closed) {
            assertThat(closed).isNotNull();
        }
    }
}
