package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Xem với vai của một cán bộ mẫu")
class BorrowedRoleIT {

    private static final String STAGE = "/trinh-dien";
    private static final String TAKE = STAGE + "/vai";
    private static final String ROLE = "/api/demo/role";
    private static final String HEAD = "lanhdao.dam-rong";

    private final Officials officials;
    private final Journal journal;
    private final TaskService tasks;
    private final EngineAsSystem engine;
    private final Clock clock;

    private Browser browser;

    BorrowedRoleIT(
            @Autowired Officials officials,
            @Autowired Journal journal,
            @Autowired TaskService tasks,
            @Autowired EngineAsSystem engine,
            @Autowired Clock clock) {
        this.officials = officials;
        this.journal = journal;
        this.tasks = tasks;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        browser = new Browser(officials.address());
        browser.signIn("quantri", "khenthuong", STAGE);
    }

    @Test
    @DisplayName("một cú bấm thành cán bộ, phiên mới; một cú bấm trở lại quản trị viên, phiên mới")
    void thereAndBack() {
        assertThat(browser.page(ROLE).statusCode()).isEqualTo(204);
        var before = session();

        var answer = take(HEAD, Map.of("den", "/ho-so"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/ho-so");
        assertThat(session()).as("no session that somebody fixed").isNotEqualTo(before);
        var there = session();
        assertThat(browser.page("/ho-so").body()).contains("Đăng xuất").doesNotContain("href=\"" + STAGE);
        assertThat(browser.page(STAGE).statusCode()).isEqualTo(403);
        var role = browser.page(ROLE);
        assertThat(role.body()).contains("Lãnh đạo Huyện Đam Rông");

        assertThat(browser.call("DELETE", ROLE, "", Map.of()).statusCode())
                .as("without a token")
                .isEqualTo(403);
        var back = browser.call("DELETE", ROLE, "", token(role));

        assertThat(back.statusCode()).isEqualTo(204);
        assertThat(session()).isNotEqualTo(there);
        assertThat(browser.page(STAGE).statusCode()).isEqualTo(200);
        assertThat(browser.page(ROLE).statusCode()).isEqualTo(204);
        assertThat(browser.call("DELETE", ROLE, "", token(browser.page("/api/demo/clock")))
                        .statusCode())
                .as("nobody drives any more")
                .isEqualTo(409);
    }

    @Test
    @DisplayName("việc được giao luôn cho cán bộ; bước trong hành trình là của cán bộ, không của quản trị viên")
    void taskAndJournal() {
        var number = new Route(officials, clock, "SK2023").open(Nominee.village("dam-rong", "Thôn Liêng Hung"));
        var task = engine.call(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId());

        var answer =
                take("canbo.dam-rong", Map.of("viec", task, "den", "/camunda/app/tasklist/default/#/?task=" + task));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("#/?task=" + task);
        assertThat(engine.call(() ->
                        tasks.createTaskQuery().taskId(task).singleResult().getAssignee()))
                .isEqualTo("canbo.dam-rong");
        assertThat(browser.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.page("/ho-so/" + number).statusCode()).isEqualTo(200);
        assertThat(journal.of(number)).noneMatch(entry -> "quantri".equals(entry.actor()));
    }

    @Test
    @DisplayName("việc không phải của cán bộ ấy, hay không có: từ chối, không đổi gì, vẫn là quản trị viên")
    void onlyOwnTasks() {
        var number = new Route(officials, clock, "SK2023").open(Nominee.village("dam-rong", "Thôn Đạ Pế"));
        var task = engine.call(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId());
        var before = session();
        var assignee = engine.call(
                () -> tasks.createTaskQuery().taskId(task).singleResult().getAssignee());

        for (var wanted : List.of(task, "khong-co", "\u0000", "a".repeat(70))) {
            assertThat(take("canbo.lac-duong", Map.of("viec", wanted, "den", "/trang-chu"))
                            .statusCode())
                    .as(wanted)
                    .isEqualTo(409);
        }
        assertThat(take(HEAD, Map.of("den", "/" + "a".repeat(9000))).statusCode())
                .isEqualTo(400);

        assertThat(session()).isEqualTo(before);
        assertThat(browser.page(STAGE).statusCode()).isEqualTo(200);
        assertThat(engine.call(() ->
                        tasks.createTaskQuery().taskId(task).singleResult().getAssignee()))
                .isEqualTo(assignee);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong.co-ai", "quantri", "quantri2", "", "canbo.dam-rong'--"})
    @DisplayName("không phải cán bộ mẫu: 404, vẫn là quản trị viên")
    void nobodyElse(String userId) {
        var before = session();

        assertThat(take(userId, Map.of()).statusCode()).isEqualTo(404);

        assertThat(session()).isEqualTo(before);
        assertThat(browser.page(STAGE).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org", "https://example.org/", "/a//b", "javascript:alert(1)", "/\\example.org"})
    @DisplayName("chỉ đưa đến trang của hệ thống")
    void staysHere(String path) {
        assertThat(take(HEAD, Map.of("den", path)).statusCode()).isEqualTo(400);
        assertThat(browser.page(STAGE).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("chỉ quản trị viên, có mã của biểu mẫu; cán bộ thì 403")
    void administratorsOnly() {
        assertThat(browser.submit(TAKE, Map.of("nguoi", HEAD)).statusCode()).isEqualTo(403);
        var official = new Browser(officials.address());
        official.signIn("lanhdao.so-noi-vu", "khenthuong", "/ho-so");
        var token = Browser.tokenOn(official.page("/ho-so").body());

        assertThat(official.submit(TAKE, Map.of("nguoi", HEAD, "_csrf", token)).statusCode())
                .isEqualTo(403);
        assertThat(official.page(ROLE).statusCode()).isEqualTo(204);
        assertThat(new Browser(officials.address()).page(ROLE).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> take(String userId, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("nguoi", userId);
        fields.put("_csrf", Browser.tokenOn(browser.page(STAGE).body()));
        return browser.submit(TAKE, fields);
    }

    private String session() {
        return browser.cookie("JSESSIONID").orElseThrow();
    }

    private static Map<String, String> token(HttpResponse<String> answer) {
        return Map.of("X-KT-XSRF", answer.headers().firstValue("X-KT-XSRF").orElseThrow());
    }
}
