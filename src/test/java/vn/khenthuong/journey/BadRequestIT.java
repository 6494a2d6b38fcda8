package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.PREPARE;

import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.journey.Console.Mount;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/** Requests no browser and no honest program would send. */
@DisplayName("Yêu cầu hỏng: JSON, kiểu nội dung, độ lớn, đường dẫn, phương thức")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestIT {

    private static final String OFFICER = "canbo.di-linh";

    private final Officials officials;
    private final Clock clock;
    private final Traces traces;
    private String number;
    private String task;

    BadRequestIT(@Autowired Officials officials, @Autowired Clock clock, @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.clock = clock;
        this.traces = new Traces(jdbc);
    }

    @BeforeAll
    void openDossier() {
        number = new Playground(officials, clock).open("HONG1").open(Nominee.village("di-linh", "Thôn Hỏng"));
        task = officials.as(OFFICER).task(number, PREPARE).id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|400",
                "'{\"variables\":'|400",
                "{\"variables\":[]}|400",
                "{\"variables\":\"x\"}|400",
                "{\"variables\":{\"outcome\":\"SUBMIT\"}}|400",
                "{\"variables\":{\"outcome\":{\"value\":NaN,\"type\":\"Double\"}}}|400",
                "{\"variables\":{\"outcome\":{\"value\":'a'}}}|400",
                "{\"variables\":{\"outcome\":null}}|400",
                "{\"variables\":null}|400",
                "{}|400",
                "[]|400",
                "null|400",
                "\"x\"|400",
                "{\"khac\":1}|400",
                "<xml/>|400"
            })
    @DisplayName("JSON hỏng hoặc sai dạng gửi tới biểu mẫu: 400 ở cả ba địa chỉ")
    void malformedForms(String body, int status) {
        traces.noneOf(() -> {
            for (var mount : Mount.values()) {
                var reply = console(mount).send("POST", "/task/" + task + "/submit-form", body);
                Refused.with(reply, status);
            }
        });
    }

    @Test
    @DisplayName("thân rỗng, lồng 5.000 tầng, quá lớn")
    void absurdBodies() {
        var deep = "{\"variables\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_001);
        var large = "{\"variables\":{\"outcome\":{\"value\":\"" + "x".repeat(1_100_000) + "\"}}}";
        traces.noneOf(() -> {
            for (var mount : Mount.values()) {
                var console = console(mount);
                Refused.with(console.send("POST", "/task/" + task + "/submit-form", ""), 400);
                Refused.with(console.send("POST", "/task/" + task + "/submit-form", deep), 400);
                Refused.with(console.send("POST", "/task/" + task + "/submit-form", large), 413);
            }
            var head = officials.as("lanhdao.di-linh");
            var path = "/api/dossiers/" + number + "/withdrawal";
            Refused.with(head.call("POST", path, "application/json", deep), 400);
            Refused.with(head.call("POST", path, "application/json", large), 413);
            Refused.with(head.chunked(path, large), 413);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "khong/co",
                "???"
            })
    @DisplayName("kiểu nội dung sai: 415")
    void wrongContentTypes(String type) {
        traces.noneOf(() -> {
            for (var mount : Mount.values()) {
                Refused.with(
                        console(mount).send("POST", "/task/" + task + "/submit-form", type, "{\"variables\":{}}"),
                        400,
                        415);
            }
            Refused.with(
                    officials
                            .as("lanhdao.di-linh")
                            .call("POST", "/api/dossiers/" + number + "/withdrawal", type, "{\"reason\":\"x\"}"),
                    400,
                    415);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "\"x\"", "1", "", "{\"reason\":", "<a/>"})
    @DisplayName("JSON hỏng gửi tới giao diện của hệ thống: 400")
    void malformedApiBodies(String body) {
        traces.noneOf(() -> {
            for (var path : new String[] {"/api/rounds/HONG1/closing", "/api/rounds/HONG1/extension"}) {
                Refused.with(officials.as(Route.APPRAISAL_HEAD).call("POST", path, "application/json", body), 400);
            }
            Refused.with(
                    officials
                            .as("lanhdao.di-linh")
                            .call("POST", "/api/dossiers/" + number + "/withdrawal", "application/json", body),
                    400);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/dossiers/{n}/documents/khong-phai-uuid",
        "GET,/api/dossiers/{n}/documents/00000000-0000-0000-0000-000000000000",
        "GET,/api/dossiers/{n}/documents/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "GET,/api/dossiers/{n}/documents/..%5c..%5cwindows",
        "GET,/api/dossiers/{n}/documents/%2e%2e/%2e%2e/rounds",
        "GET,/api/dossiers/{n}/documents/;a=b",
        "GET,/api/dossiers/{n};a=b/documents",
        "GET,/api/dossiers/{n}/documents//x",
        "GET,/api/dossiers//{n}",
        "GET,/api//dossiers/{n}",
        "GET,/api/dossiers/%00",
        "GET,/api/dossiers/{n}%00",
        "GET,/api/dossiers/{n}%0d%0aX-Evil:1",
        "GET,/api/dossiers/{n}%27%20OR%201=1",
        "GET,/api/dossiers/%25%5f",
        "GET,/api/dossiers/${1+1}",
        "GET,/api/dossiers/*",
        "GET,/api/rounds/%00",
        "GET,/api/rounds/%C3%A1%00/quotas",
        "GET,/api/rounds/khong-co",
        "GET,/api/rounds/khong-co/quotas",
        "GET,/api/rounds/khong-co/lists",
        "GET,/api/khong-co",
        "PUT,/api/dossiers/{n}",
        "DELETE,/api/dossiers/{n}",
        "PATCH,/api/dossiers/{n}/documents",
        "DELETE,/api/dossiers/{n}/documents/00000000-0000-0000-0000-000000000000",
        "GET,/api/dossiers/{n}/withdrawal",
        "GET,/engine-rest/task/khong-co",
        "GET,/engine-rest/task/%00",
        "GET,/engine-rest//task",
        "GET,/engine-rest/task/{t}/../../user",
        "GET,/engine-rest/task?sortBy=password&sortOrder=asc",
        "GET,/engine-rest/task?maxResults=abc",
        "GET,/engine-rest/task?createdAfter=hom-qua",
        "GET,/engine-rest/task?processInstanceBusinessKey=%00",
        "POST,/engine-rest/task/%00/submit-form",
        "POST,/engine-rest/process-definition/key/khong-co/submit-form",
        "POST,/engine-rest/process-definition/khong-co/submit-form"
    })
    @DisplayName("đường dẫn và phương thức hiểm: từ chối, không lộ gì")
    void hostilePaths(String method, String path) {
        var at = path.replace("{n}", number).replace("{t}", task).replace("${1+1}", "%24%7B1+1%7D");
        traces.noneOf(() -> {
            var reply = officials
                    .as(OFFICER)
                    .call(method, at, "application/json", "POST".equals(method) ? "{\"variables\":{}}" : null);
            Refused.with(reply, 400, 403, 404, 405);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "image/png", "???", "text/html"})
    @DisplayName("định dạng trả lời lạ: vẫn là câu tiếng Việt")
    void strangeAccepts(String accept) {
        var reply = acceptingOnly(accept).get("/api/dossiers/KHONG-CO");
        assertThat(reply.status()).isIn(400, 404, 406);
        assertThat(reply.text()).doesNotContain("Exception", "org.springframework");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "' OR '1'='1", "quantri\r\nX", "..", "canbo.di-linh\u0000"})
    @DisplayName("tên đăng nhập hiểm: 401 như mọi tên sai")
    void hostileUserNames(String userId) {
        Refused.with(officials.as(userId).get("/api/rounds"), 401);
        Refused.with(officials.as(userId).get("/engine-rest/task"), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic %%%", "Basic YQ==", "Bearer abc", "Negotiate x", "Basic " + "QUFB"})
    @DisplayName("tiêu đề đăng nhập hỏng: 401")
    void malformedCredentials(String header) {
        Refused.with(officials.stranger().withHeader("Authorization", header).get("/api/rounds"), 401);
    }

    private Official acceptingOnly(String accept) {
        return officials.as(OFFICER).withHeader("Accept", accept);
    }

    private Console console(Mount mount) {
        return new Console(officials, mount, OFFICER);
    }
}
