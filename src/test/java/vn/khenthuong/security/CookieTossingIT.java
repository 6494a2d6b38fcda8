package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/**
 * A page on a neighbouring name of the same domain sets cookies here, and its forms arrive with the cookies of whoever reads it; an
 * old browser does not even say where they come from. It cannot read an answer, nor add a header.
 */
@IntegrationTest
@DisplayName("Cookie do một trang ở tên miền bên cạnh cài vào")
class CookieTossingIT {

    private static final String PLANTED = "0123456789abcdef0123456789abcdef";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "mã chống giả mạo cài sẵn không gửi được biểu mẫu của người đang đăng nhập; mã của chính phiên thì được")
    void plantedTokenOfOurPages() {
        var number = new Route(officials, clock, "SK2023").submitted(Nominee.village("bao-lam", "Thôn 3 xã Lộc Ngãi"));
        var victim = new Browser(officials.address());
        assertThat(victim.signIn("lanhdao.bao-lam", "khenthuong", "/ho-so").statusCode())
                .isEqualTo(302);
        var session = victim.cookie("JSESSIONID").orElseThrow();
        var withdrawal = Map.of("reason", "Giả mạo", "documentNumber", "1/UBND", "documentDate", "15/05/2023");

        for (var cookies : new String[] {
            "JSESSIONID=%s; KT-XSRF=%s".formatted(session, PLANTED),
            "KT-XSRF=%s; JSESSIONID=%s; KT-XSRF=%s"
                    .formatted(PLANTED, session, victim.cookie("KT-XSRF").orElse(PLANTED)),
            "__Host-KT-XSRF=%s; JSESSIONID=%s; KT-XSRF=%s".formatted(PLANTED, session, PLANTED)
        }) {
            for (var token : new String[] {masked(PLANTED), PLANTED}) {
                assertThat(post("/ho-so/%s/rut".formatted(number), cookies, with(withdrawal, "_csrf", token))
                                .statusCode())
                        .as(cookies)
                        .isEqualTo(403);
            }
        }
        assertThat(state(number)).isEqualTo("SUBMITTED");

        var own = Browser.tokenOn(victim.page("/ho-so/" + number).body());
        assertThat(victim.submit("/ho-so/%s/rut".formatted(number), with(withdrawal, "_csrf", own))
                        .statusCode())
                .isEqualTo(302);
        assertThat(state(number)).isEqualTo("WITHDRAWN");
    }

    @Test
    @DisplayName("mã của ứng dụng web cài sẵn không thuộc về phiên: yêu cầu bị từ chối, phiên vẫn còn")
    void plantedTokenOfTheWebApplications() {
        var victim = new Browser(officials.address()).signedInToWebApplications("canbo.di-linh");
        var session = victim.cookie("JSESSIONID").orElseThrow();
        var cookies = "XSRF-TOKEN=%s; JSESSIONID=%s".formatted(PLANTED, session);

        var forged = send(request(TASKS, cookies)
                .header("X-XSRF-TOKEN", PLANTED)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(victim.call("GET", TASKS, null).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("phiên cài sẵn – bịa ra hay của chính kẻ cài – không thành phiên của người đăng nhập, ở cả hai cửa")
    void plantedSession() {
        var attacker = new Browser(officials.address());
        attacker.signIn("canbo.dam-rong", "khenthuong", "/ho-so");
        for (var planted : new String[] {
            "0123456789ABCDEF0123456789ABCDEF", attacker.cookie("JSESSIONID").orElseThrow()
        }) {
            var page = send(request("/dang-nhap", "JSESSIONID=" + planted).GET());
            var token = Browser.tokenOn(page.body());
            var cookie = page.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("KT-XSRF="))
                    .map(set -> set.split(";")[0])
                    .findFirst()
                    .orElse("");
            var signedIn = post(
                    "/dang-nhap",
                    "JSESSIONID=%s; %s".formatted(planted, cookie),
                    Map.of("ten", "lanhdao.di-linh", "matKhau", "khenthuong", "_csrf", token));
            assertThat(signedIn.statusCode()).isEqualTo(302);
            assertThat(session(signedIn)).isNotEqualTo(planted);
            assertThat(whoIs(session(signedIn))).contains("lanhdao.di-linh");
            assertThat(whoIs(planted)).doesNotContain("lanhdao.di-linh");
        }
        attacker.signIn("canbo.dam-rong", "khenthuong", "/ho-so");
        var planted = attacker.cookie("JSESSIONID").orElseThrow();
        var welcome = send(request("/camunda/app/welcome/default/", "JSESSIONID=" + planted)
                .GET());
        var token = welcome.headers().firstValue("X-XSRF-TOKEN").orElseThrow();
        var signedIn = send(request(
                        "/camunda/api/admin/auth/user/default/login/welcome",
                        "JSESSIONID=%s; XSRF-TOKEN=%s".formatted(planted, token))
                .header("X-XSRF-TOKEN", token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=lanhdao.di-linh&password=khenthuong")));
        assertThat(signedIn.statusCode()).isEqualTo(200);
        assertThat(session(signedIn)).isNotEqualTo(planted);
        assertThat(whoIs(session(signedIn))).contains("lanhdao.di-linh");
        assertThat(whoIs(planted)).doesNotContain("lanhdao.di-linh");
    }

    @Test
    @DisplayName("phiên bịa đặt đứng trước phiên thật không đăng xuất ai")
    void plantedBeforeTheRealOne() {
        var victim = new Browser(officials.address());
        victim.signIn("canbo.di-linh", "khenthuong", "/ho-so");
        var session = victim.cookie("JSESSIONID").orElseThrow();
        var cookies = "JSESSIONID=0123456789ABCDEF0123456789ABCDEF; JSESSIONID=" + session;
        assertThat(send(request("/api/rounds", cookies).GET()).statusCode()).isEqualTo(200);
        assertThat(whoIs(session)).contains("canbo.di-linh");
    }

    @Test
    @DisplayName("biểu mẫu từ tên miền bên cạnh, trình duyệt nói rõ nơi gửi: bị từ chối, cả ở trang đăng nhập")
    void fromANeighbour() {
        var page = send(request("/dang-nhap", "x=y").GET());
        var token = Browser.tokenOn(page.body());
        var cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        for (var site : new String[] {"same-site", "cross-site"}) {
            var forged = send(request("/dang-nhap", cookie)
                    .header("Sec-Fetch-Site", site)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            form(Map.of("ten", "canbo.dam-rong", "matKhau", "khenthuong", "_csrf", token)))));
            assertThat(forged.statusCode()).as(site).isEqualTo(403);
            assertThat(forged.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("JSESSIONID"));
        }
    }

    /** As forms carry it: the token under a mask of the sender's choice. */
    private static String masked(String token) {
        var plain = token.getBytes(StandardCharsets.UTF_8);
        var both = new byte[plain.length * 2];
        var mask = new byte[plain.length];
        new SecureRandom().nextBytes(mask);
        for (var at = 0; at < plain.length; at++) {
            both[at] = mask[at];
            both[plain.length + at] = (byte) (plain[at] ^ mask[at]);
        }
        return Base64.getUrlEncoder().encodeToString(both);
    }

    private String whoIs(String session) {
        return send(request("/camunda/api/admin/auth/user/default", "JSESSIONID=" + session)
                        .GET())
                .body();
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.substring("JSESSIONID=".length()).split(";")[0])
                .reduce((first, last) -> last)
                .orElseThrow(() ->
                        new AssertionError("no new session: " + answer.headers().map() + answer.body()));
    }

    private String state(String number) {
        return officials
                .as("canbo.bao-lam")
                .get("/api/dossiers/" + number)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    private HttpResponse<String> post(String path, String cookies, Map<String, String> fields) {
        return send(request(path, cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpRequest.Builder request(String path, String cookies) {
        return HttpRequest.newBuilder(address().resolve(path))
                .header("Accept", "text/html,application/json;q=0.9,*/*;q=0.8")
                .header("Cookie", cookies);
    }

    private URI address() {
        return officials.address();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
