package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@DisplayName("Biểu mẫu có kiểm soát qua mọi địa chỉ của động cơ")
@IntegrationTest
class GuardedMountsIT {

    private static final String UNIT = "di-linh";
    private static final String OFFICER = "canbo." + UNIT;
    private static final String PASSWORD = "khenthuong";

    enum Mount {
        REST("/engine-rest"),
        REST_BY_ENGINE("/engine-rest/engine/default"),
        WEB_APPLICATIONS("/camunda/api/engine/engine/default");

        private final String path;

        Mount(String path) {
            this.path = path;
        }
    }

    @Autowired
    private Officials officials;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private JdbcClient jdbc;

    private final ObjectMapper json = new ObjectMapper();
    private ErrandRights rights;
    private String deployment;
    private String definition;

    @BeforeEach
    void deploy() {
        ErrandForms.createTable(jdbc);
        deployment = ErrandForms.deploy(repository, OFFICER);
        definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        rights = new ErrandRights(authorizations);
        rights.allowStarting(OFFICER);
    }

    @AfterEach
    void remove() {
        rights.withdraw();
        repository.deleteDeployment(deployment, true);
        jdbc.sql("DROP TABLE " + ErrandForms.TABLE).update();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    @DisplayName("từ chối bằng đúng một câu tiếng Việt, không lời tiếng Anh nào đi trước")
    void refusals(Mount mount) throws Exception {
        var task = errand("E-1");
        var client = new Client(mount);

        var extra = client.submit(task, Map.of("outcome", "DONE", "quotaOk", true));
        assertThat(extra.statusCode()).isEqualTo(400);
        assertThat(body(extra)).isEqualTo(json.readTree("""
                        {"type": "RefusedException",
                         "message": "Biểu mẫu không có trường “quotaOk”.",
                         "errors": [{"field": null, "label": null, "message": "Biểu mẫu không có trường “quotaOk”."}]}"""));
        assertThat(body(client.submit(task, Map.of("outcome", "FAILED")))
                        .path("message")
                        .asText())
                .isEqualTo("Cần nhập “Lý do”.");
        tasks.setAssignee(task, "lanhdao." + UNIT);
        var claimed = client.submit(task, Map.of("outcome", "DONE"));
        assertThat(claimed.statusCode()).isEqualTo(409);
        assertThat(body(claimed).path("message").asText()).isEqualTo("Nhiệm vụ đang do người khác xử lý.");
        assertThat(client.submit("khong-co", Map.of()).statusCode()).isEqualTo(404);
        assertThat(client.post("/task/" + task + "/submit-form", "{\"variables\":{\"outcome\":null}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    @DisplayName("khởi tạo và hoàn thành như Tasklist")
    void startAndSubmit(Mount mount) throws Exception {
        var client = new Client(mount);
        var form = client.get("/process-definition/" + definition + "/deployed-start-form");
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(body(form).at("/components/1/values/0/value").asText()).isEqualTo("MARKET");

        var start = "/process-definition/" + definition + "/submit-form";
        var extra = client.post(start, variables(Map.of("name", "A", "place", "MARKET", "unit", "dam-rong")));
        assertThat(extra.statusCode()).isEqualTo(400);
        var started = client.post(start, variables(Map.of("name", mount.name(), "place", "MARKET")));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        assertThat(body(started).path("businessKey").asText()).isEqualTo("VIEC-" + mount.name());

        var task = tasks.createTaskQuery()
                .processInstanceId(body(started).path("id").asText())
                .singleResult();
        assertThat(task.getTenantId()).isEqualTo(UNIT);
        var filled = body(client.get("/task/" + task.getId() + "/form-variables?deserializeValues=false"));
        assertThat(filled.at("/packed/type").asText()).isEqualTo("Json");
        assertThat(json.readTree(filled.at("/packed/value").asText())).hasSize(2);
        assertThat(client.get("/task/" + task.getId() + "/deployed-form").statusCode())
                .isEqualTo(200);
        var items = new HashMap<String, Object>(Map.of("type", "Json", "value", "[\"MAP\"]"));
        items.put("valueInfo", null);
        var done = client.post(
                "/task/" + task.getId() + "/submit-form",
                json.writeValueAsString(Map.of(
                        "variables",
                        Map.of(
                                "outcome", Map.of("value", "DONE"),
                                "hours", Map.of("value", 2),
                                "reason", Map.of("value", ""),
                                "items", items))));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        assertThat(stored()).containsExactly("{outcome=DONE, hours=2, items=[MAP]}");
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    @DisplayName("nộp hai lần cùng lúc: 204 và 409")
    void simultaneousSubmissions(Mount mount) throws Exception {
        var task = errand("E-RACE");
        var together = new CountDownLatch(2);
        var client = new Client(mount);
        Callable<Integer> submission = () -> {
            together.countDown();
            together.await();
            return client.submit(task, Map.of("outcome", "DONE")).statusCode();
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(submission, submission));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(stored()).hasSize(1);
    }

    private String errand(String businessKey) {
        var instance = runtime.startProcessInstanceById(definition, businessKey, Map.of("unit", UNIT));
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private List<String> stored() {
        return jdbc.sql("SELECT answers FROM " + ErrandForms.TABLE)
                .query(String.class)
                .list();
    }

    private JsonNode body(HttpResponse<String> response) throws IOException {
        return json.readTree(response.body());
    }

    private String variables(Map<String, ?> values) throws IOException {
        var variables = new HashMap<String, Object>();
        values.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return json.writeValueAsString(Map.of("variables", variables));
    }

    /** An official at one of the mounts: HTTP Basic at the REST interface, a session at the web applications. */
    private final class Client {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private final Mount mount;

        Client(Mount mount) throws IOException, InterruptedException {
            this.mount = mount;
            if (mount == Mount.WEB_APPLICATIONS) {
                signIn();
            }
        }

        private void signIn() throws IOException, InterruptedException {
            send(HttpRequest.newBuilder(at("/camunda/app/tasklist/default/")).GET());
            var answer = send(HttpRequest.newBuilder(at("/camunda/api/admin/auth/user/default/login/tasklist"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=" + OFFICER + "&password=" + PASSWORD)));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            // signing in changes the session, and with it the token against forged requests
            get("/task/count");
        }

        HttpResponse<String> submit(String task, Map<String, ?> answers) throws IOException, InterruptedException {
            return post("/task/" + task + "/submit-form", variables(answers));
        }

        HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(at(mount.path + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(at(mount.path + path)).GET());
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            if (mount == Mount.WEB_APPLICATIONS) {
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                        .map(HttpCookie::getValue)
                        .forEach(token -> request.header("X-XSRF-TOKEN", token));
            } else {
                var credentials = (OFFICER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
                request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
            }
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        private URI at(String path) {
            return officials.address().resolve(path);
        }
    }
}
