package vn.khenthuong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Máy chủ cho trình duyệt biết giờ")
class ServerClockIT {

    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");
    private static final Pattern TOLD = Pattern.compile("\"now\":(\\d+)");
    private static final Pattern FIRST_SCRIPT = Pattern.compile("<script([^>]*)>");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"/js/server-clock.js", "/api/clock"})
    @DisplayName("giờ của lúc hỏi, cho cả người chưa đăng nhập; không ai giữ lại câu trả lời")
    void tellsTheTime(String address) throws Exception {
        for (var day = 0; day < 2; day++) {
            clock.set(NOW.plusSeconds(day * 86_400L));
            var answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            var told = TOLD.matcher(answer.body());
            assertThat(told.find()).isTrue();
            assertThat(Long.parseLong(told.group(1)))
                    .isBetween(NOW.plusSeconds(day * 86_400L).toEpochMilli(), clock.millis());
        }
    }

    @Test
    @DisplayName("hỏi giờ không mở phiên, không đặt cookie")
    void leavesNothing() throws Exception {
        assertThat(get("/api/clock").headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("trang của ứng dụng web chạy nó trước tiên, với số dùng một lần của trang")
    void firstInWebApplications(String application) throws Exception {
        var page = get("/camunda/app/" + application + "/default/");
        var script = FIRST_SCRIPT.matcher(page.body());
        var nonce = NONCE.matcher(page.headers().firstValue(PagePolicy.HEADER).orElseThrow());
        assertThat(script.find()).isTrue();
        assertThat(nonce.find()).isTrue();
        assertThat(script.group(1)).isEqualTo(" src=\"/js/server-clock.js\" nonce=\"" + nonce.group(1) + "\"");
        assertThat(page.body()).endsWith("</html>\n");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(officials.address().resolve(path)).build(), BodyHandlers.ofString());
    }
}
