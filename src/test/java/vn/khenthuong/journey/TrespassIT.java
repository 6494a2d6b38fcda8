package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.APPROVE;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;
import static vn.khenthuong.journey.Route.PREPARE;
import static vn.khenthuong.journey.Route.RECEIVE;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.journey.Console.Mount;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.Reply;

/** Officials who reach for what is not theirs: other units, administrators, observers, the same person twice, two at once. */
@DisplayName("Vượt quyền: không làm được gì, không biết thêm gì")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrespassIT {

    private static final String QUOTA_OK = "{\"variables\":{\"quotaOk\":{\"value\":true,\"type\":\"Boolean\"}}}";
    private static final String ONE = "{\"value\":true,\"type\":\"Boolean\"}";

    private final Officials officials;
    private final Clock clock;
    private final Traces traces;
    private Route route;
    private String draft;
    private OpenTask prepare;
    private String paper;
    private String prepared;
    private OpenTask approve;
    private String submitted;
    private OpenTask receive;

    TrespassIT(@Autowired Officials officials, @Autowired Clock clock, @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.clock = clock;
        this.traces = new Traces(jdbc);
    }

    @BeforeAll
    void openDossiers() {
        route = new Playground(officials, clock).open("QUYEN1");
        draft = route.open(Nominee.village("di-linh", "Thôn đang soạn"));
        paper = officials
                .as("canbo.di-linh")
                .upload(draft, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf())
                .expect(201)
                .json()
                .path("id")
                .asText();
        prepare = officials.as("canbo.di-linh").task(draft, PREPARE);
        prepared = route.prepared(Nominee.village("di-linh", "Thôn chờ ký"));
        approve = officials.as("lanhdao.di-linh").task(prepared, APPROVE);
        submitted = route.submitted(Nominee.village("di-linh", "Thôn đã trình"));
        receive = officials.as(FOCAL_OFFICER).task(submitted, RECEIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.dam-rong", "lanhdao.dam-rong", "canbo.so-y-te", "vanthu.ubnd"})
    @DisplayName("đơn vị khác: hồ sơ, giấy tờ, nhiệm vụ đều như không có")
    void otherUnits(String user) {
        var other = officials.as(user);
        List<BiFunction<String, String, Reply>> attempts = List.of(
                (number, task) -> other.get("/api/dossiers/" + number),
                (number, task) -> other.get("/api/dossiers/" + number + "/journey"),
                (number, task) -> other.get("/api/dossiers/" + number + "/documents"),
                (number, task) -> other.get("/api/dossiers/" + number + "/documents/" + paper),
                (number, task) -> other.upload(number, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf()),
                (number, task) ->
                        other.post("/api/dossiers/" + number + "/withdrawal", route.signed(Map.of("reason", "x"))),
                (number, task) -> other.get("/engine-rest/task/" + task),
                (number, task) -> other.get("/engine-rest/task/" + task + "/form-variables"),
                (number, task) -> other.get("/engine-rest/task/" + task + "/deployed-form"),
                (number, task) ->
                        other.post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", Map.of())),
                (number, task) -> other.post("/engine-rest/task/" + task + "/claim", Map.of("userId", user)));
        traces.noneOf(() -> attempts.forEach(attempt -> {
            var hidden = attempt.apply(draft, prepare.id());
            var missing = attempt.apply("QUYEN1-DI-LINH-9999", "ffffffff-0000-0000-0000-000000000000");
            assertThat(Refused.with(hidden, 404).replace(draft, "?"))
                    .isEqualTo(Refused.with(missing, 404).replace("QUYEN1-DI-LINH-9999", "?"));
        }));
        assertThat(other.tasks(draft)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.dam-rong", "lanhdao.so-y-te", "vanthu.ubnd", "thuky.hdtdkt", "uyvien1.hdtdkt"})
    @DisplayName("động cơ: biến, phiên bản, lịch sử của hồ sơ đơn vị khác đều trống")
    void engineReads(String user) {
        var other = officials.as(user);
        for (var path : List.of(
                "/process-instance?businessKey=" + draft,
                "/history/process-instance?processInstanceBusinessKey=" + draft,
                "/variable-instance?processInstanceIdIn=" + prepare.processInstanceId(),
                "/history/variable-instance?processInstanceId=" + prepare.processInstanceId(),
                "/history/task?processInstanceBusinessKey=" + draft,
                "/history/activity-instance?processInstanceId=" + prepare.processInstanceId(),
                "/job?processInstanceId=" + prepare.processInstanceId(),
                "/execution?processInstanceId=" + prepare.processInstanceId())) {
            assertThat(other.get("/engine-rest" + path).expect(200).json())
                    .as(path)
                    .isEmpty();
        }
        for (var path : List.of(
                "/process-instance/" + prepare.processInstanceId(),
                "/process-instance/" + prepare.processInstanceId() + "/variables",
                "/process-instance/" + prepare.processInstanceId() + "/activity-instances",
                "/history/process-instance/" + prepare.processInstanceId(),
                "/task/" + prepare.id() + "/variables",
                "/task/" + prepare.id() + "/identity-links")) {
            Refused.with(other.get("/engine-rest" + path), 403, 404);
        }
    }

    @Test
    @DisplayName("giấy tờ của hồ sơ khác qua hồ sơ của mình: 404")
    void paperOfAnotherDossier() {
        var own = route.open(Nominee.village("dam-rong", "Thôn của mình"));
        Refused.with(officials.as("canbo.dam-rong").get("/api/dossiers/" + own + "/documents/" + paper), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "quantri,draft",
        "quantri,submitted",
        "giamsat,draft",
        "giamsat,submitted",
        "canbo.di-linh,prepared",
        "lanhdao.di-linh,draft",
        "lanhdao.so-ldtbxh,submitted",
        "canbo.so-noi-vu,submitted",
        "chutich.ubnd,submitted"
    })
    @DisplayName("người không được giao: không hoàn thành, không nhận được nhiệm vụ; dấu vết chỉ là dòng nhật ký")
    void notTheirTask(String user, String which) {
        var official = officials.as(user);
        var task = task(which);
        var lines = traces.inJournalOnly(() -> {
            Refused.with(official.submit(task, Map.of("outcome", "APPROVE")), 403, 404);
            Refused.with(official.claim(task), 403, 404);
        });
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo("REFUSED");
            assertThat(line.actor()).isEqualTo(user);
            assertThat(line.step()).isEqualTo(task.key());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantri", "giamsat", "canbo.di-linh", "lanhdao.dam-rong", "lanhdao.so-ldtbxh"})
    @DisplayName("rút hồ sơ, gia hạn, đóng đợt: chỉ người có thẩm quyền")
    void notTheirDecision(String user) {
        var official = officials.as(user);
        traces.inJournalOnly(() -> {
            Refused.with(
                    official.post(
                            "/api/dossiers/" + submitted + "/withdrawal", route.signed(Map.of("reason", "Xin rút"))),
                    403,
                    404);
            Refused.with(
                    official.post("/api/rounds/QUYEN1/extension", route.signed(Map.of("deadline", "2027-01-01"))), 403);
            if (!user.equals("quantri")) {
                Refused.with(official.post("/api/rounds/QUYEN1/closing", route.signed(Map.of())), 403);
            }
        });
    }

    @Test
    @DisplayName("giám sát: thấy hồ sơ đã trình, không thấy giấy tờ, không tải lên được")
    void observers() {
        var observer = officials.as("giamsat");
        observer.get("/api/dossiers/" + submitted).expect(200);
        traces.inJournalOnly(() -> {
            Refused.with(observer.get("/api/dossiers/" + submitted + "/documents"), 404);
            Refused.with(observer.upload(submitted, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf()), 403, 404);
            Refused.with(observer.get("/api/dossiers/" + draft), 404);
        });
    }

    @Test
    @DisplayName("cùng một người hai lần: 403, nhật ký giữ lại lần thử")
    void samePersonTwice() {
        var own = route.submitted(Nominee.agency("so-ldtbxh", "Phòng Bảo trợ xã hội"));
        var focal = officials.as(FOCAL_OFFICER);
        var task = focal.task(own, RECEIVE);
        var lines = traces.inJournalOnly(() -> assertThat(
                        Refused.with(focal.submit(task, Map.of("outcome", "COMPLETE")), 403))
                .contains("nguyên tắc bốn mắt"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(own);
            assertThat(line.step()).isEqualTo(RECEIVE);
            assertThat(line.actor()).isEqualTo(FOCAL_OFFICER);
            assertThat(line.outcome()).isEqualTo("REFUSED");
            assertThat(line.reason()).contains("bốn mắt");
        });
        assertThat(route.state(own)).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("người khác đã nhận: 409; trả lại rồi thì làm được")
    void claimedByAnother() {
        var number = route.submitted(Nominee.village("lam-ha", "Thôn đã có người nhận"));
        var first = officials.as("canbo2.so-ldtbxh");
        var second = officials.as(FOCAL_OFFICER);
        var task = first.task(number, RECEIVE);
        first.claim(task).expectSuccess();
        traces.noneOf(() -> {
            Refused.with(second.submit(task, Map.of("outcome", "COMPLETE")), 409);
            Refused.with(second.claim(task), 409);
            Refused.with(second.unclaim(task), 403, 409);
            Refused.with(
                    second.post("/engine-rest/task/" + task.id() + "/claim", Map.of("userId", "canbo2.so-ldtbxh")),
                    403,
                    409);
        });
        first.unclaim(task).expectSuccess();
        second.submit(task, Map.of("outcome", "COMPLETE")).expectSuccess();
    }

    @Test
    @DisplayName("hai người hoàn thành cùng lúc: một 2xx, một 409; một biên nhận, một dòng nhật ký")
    void twoAtOnce() throws Exception {
        var number = route.submitted(Nominee.village("lam-ha", "Thôn hai người"));
        var task = officials.as(FOCAL_OFFICER).task(number, RECEIVE);
        var statuses = together(
                () -> complete(FOCAL_OFFICER, task),
                () -> complete("canbo2.so-ldtbxh", task),
                () -> complete(FOCAL_OFFICER, task));
        assertThat(statuses.stream().filter(status -> status / 100 == 2)).hasSize(1);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(2);
        assertThat(route.state(number)).isEqualTo("RECEIVED");
        assertThat(lines(number, RECEIVE)).isEqualTo(1);
    }

    @Test
    @DisplayName("ký hai lần cùng lúc: một chỗ trong chỉ tiêu")
    void signedTwiceAtOnce() throws Exception {
        var number = route.prepared(Nominee.village("bao-lam", "Thôn ký hai lần"));
        var head = officials.as("lanhdao.bao-lam");
        var task = head.task(number, APPROVE);
        Callable<Integer> signing = () ->
                head.submit(task, route.signed(Map.of("outcome", "APPROVE"))).status();
        var statuses = together(signing, signing);
        assertThat(statuses).contains(409);
        assertThat(route.places("bao-lam").get(0)).isEqualTo(1);
        assertThat(lines(number, APPROVE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Mount.class)
    @DisplayName("{\"quotaOk\":true} từ bảng điều khiển, qua mọi đường ghi: không biến nào được đặt")
    void quotaOkFromTheConsole(Mount mount) {
        var instance = prepare.processInstanceId();
        var task = prepare.id();
        for (var user : List.of("canbo.di-linh", "quantri")) {
            var console = new Console(officials, mount, user);
            var lines = traces.inJournalOnly(() -> Stream.of(
                            console.send("POST", "/task/" + task + "/submit-form", QUOTA_OK),
                            console.send("POST", "/task/" + task + "/complete", QUOTA_OK),
                            console.send("POST", "/task/" + task + "/resolve", QUOTA_OK),
                            console.send("PUT", "/task/" + task + "/variables/quotaOk", ONE),
                            console.send(
                                    "POST",
                                    "/task/" + task + "/variables",
                                    "{\"modifications\":{\"quotaOk\":" + ONE + "}}"),
                            console.send("PUT", "/task/" + task + "/localVariables/quotaOk", ONE),
                            console.send("POST", "/process-definition/key/nomination/submit-form", QUOTA_OK),
                            console.send("POST", "/process-definition/key/nomination/start", QUOTA_OK),
                            console.send("POST", "/process-definition/key/awardRound/submit-form", QUOTA_OK),
                            console.send("POST", "/process-definition/key/awardList/start", QUOTA_OK),
                            console.send("PUT", "/process-instance/" + instance + "/variables/quotaOk", ONE),
                            console.send(
                                    "POST",
                                    "/process-instance/" + instance + "/variables",
                                    "{\"modifications\":{\"quotaOk\":" + ONE + "}}"),
                            console.send("PUT", "/execution/" + instance + "/localVariables/quotaOk", ONE),
                            console.send("POST", "/execution/" + instance + "/signal", QUOTA_OK),
                            console.send(
                                    "POST",
                                    "/message",
                                    "{\"messageName\":\"round.closed\",\"businessKey\":\"" + draft
                                            + "\",\"processVariables\":{\"quotaOk\":" + ONE + "}}"),
                            console.send("POST", "/signal", "{\"name\":\"x\",\"variables\":{\"quotaOk\":" + ONE + "}}"),
                            console.send("POST", "/condition", QUOTA_OK),
                            console.send(
                                    "POST",
                                    "/task/" + task + "/bpmnError",
                                    "{\"errorCode\":\"x\",\"variables\":{\"quotaOk\":" + ONE + "}}"),
                            console.send(
                                    "POST",
                                    "/task/" + task + "/bpmnEscalation",
                                    "{\"escalationCode\":\"x\",\"variables\":{\"quotaOk\":" + ONE + "}}"),
                            console.send(
                                    "POST",
                                    "/process-instance/" + instance + "/modification",
                                    "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_receiveDossier\",\"variables\":{\"quotaOk\":"
                                            + ONE + "}}]}"),
                            console.send(
                                    "POST",
                                    "/process-instance/variables-async",
                                    "{\"processInstanceIds\":[\"" + instance + "\"],\"variables\":{\"quotaOk\":" + ONE
                                            + "}}"))
                    .forEach(reply -> Refused.with(reply, 400, 403, 404)));
            assertThat(lines).allSatisfy(line -> assertThat(line.outcome()).isEqualTo("REFUSED"));
        }
    }

    @Test
    @DisplayName("trang của đơn vị: không mã chống giả mạo thì không làm gì; phiên đăng nhập đổi mã phiên")
    void pages() {
        var browser = new Browser(officials.address());
        browser.page("/camunda/app/welcome/default/");
        var planted = browser.cookie("JSESSIONID");
        browser.signIn("lanhdao.di-linh", "khenthuong", "/ho-so");
        assertThat(browser.cookie("JSESSIONID")).isPresent().isNotEqualTo(planted);
        traces.noneOf(() -> {
            var forged = browser.submit(
                    "/ho-so/" + submitted + "/rut",
                    Map.of("reason", "x", "documentNumber", "1/UBND", "documentDate", route.today()));
            assertThat(forged.statusCode()).isEqualTo(403);
            assertThat(forged.body()).contains("không có quyền").doesNotContain("Exception");
        });
        var other = new Browser(officials.address());
        other.signIn("lanhdao.dam-rong", "khenthuong", "/ho-so");
        var hidden = other.page("/ho-so/" + submitted);
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).doesNotContain("Thôn đã trình");
        var token = Browser.tokenOn(other.page("/ho-so").body());
        traces.noneOf(() -> assertThat(other.submit(
                                "/ho-so/" + submitted + "/rut",
                                Map.of(
                                        "_csrf",
                                        token,
                                        "reason",
                                        "x",
                                        "documentNumber",
                                        "1",
                                        "documentDate",
                                        route.today()))
                        .statusCode())
                .isEqualTo(404));
    }

    private OpenTask task(String which) {
        return switch (which) {
            case "draft" -> prepare;
            case "prepared" -> approve;
            default -> receive;
        };
    }

    private int complete(String user, OpenTask task) {
        return officials.as(user).submit(task, Map.of("outcome", "COMPLETE")).status();
    }

    private long lines(String number, String step) {
        var lines = 0;
        for (var line : route.journey(number)) {
            if (line.path("step").asText().equals(step) && !line.path("at").isNull()) {
                lines++;
            }
        }
        return lines;
    }

    @SafeVarargs
    private static List<Integer> together(Callable<Integer>... attempts) throws Exception {
        var threads = Executors.newFixedThreadPool(attempts.length);
        var start = new CyclicBarrier(attempts.length);
        try {
            var answers = Stream.of(attempts)
                    .map(attempt -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
