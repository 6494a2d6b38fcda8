package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.PREPARE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.journey.Console.Mount;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.Reply;

/** What the engine and Cockpit tell about a dossier that is hidden from the reader: nothing, not even that it exists. */
@DisplayName("Hồ sơ chưa trình: động cơ và Cockpit không cho biết điều mà /api không cho biết")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftLeakIT {

    private static final String ROUND = "KINDAO1";
    private static final String UNIT = "so-y-te";
    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final String MISSING = "ffffffff-0000-0000-0000-000000000000";
    private static final String REPORT =
            "/history/process-instance/report?reportType=duration&periodUnit=month&processDefinitionIdIn=";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** May read every instance of the process in the engine, and work on no draft. */
    private static final List<String> READERS = List.of(
            "canbo.so-ldtbxh",
            "lanhdao.so-ldtbxh",
            "canbo.so-noi-vu",
            "lanhdao.so-noi-vu",
            "chutich.ubnd",
            "giamsat",
            "quantri");

    private final Officials officials;
    private final Clock clock;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final Map<String, Console> consoles = new HashMap<>();
    private final Map<String, Browser> browsers = new HashMap<>();
    private Route route;
    private Hidden draft;
    private Hidden prepared;
    private Hidden startedEarlier;
    private Hidden withdrawn;
    private Hidden submitted;
    private String definition;

    DraftLeakIT(
            @Autowired Officials officials,
            @Autowired Clock clock,
            @Autowired RuntimeService runtime,
            @Autowired HistoryService history,
            @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.clock = clock;
        this.runtime = runtime;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** A dossier and what would identify the person in it. */
    private record Hidden(String number, String instance, String task, String name, String identityNumber) {

        List<String> secrets() {
            return List.of(number, name, identityNumber);
        }
    }

    @BeforeAll
    void openDossiers() {
        route = new Playground(officials, clock).open(ROUND);
        draft = opened("Nguyễn Thị Kín Đáo");
        prepared = prepared("Trần Văn Chưa Ký", "068099000111");
        startedEarlier = opened("Lê Thị Từ Trước");
        runtime.setVariable(startedEarlier.instance(), "nominee", startedEarlier.name());
        withdrawn = opened("Hoàng Thị Rút Sớm");
        route.complete(
                "canbo." + UNIT,
                withdrawn.number(),
                PREPARE,
                Map.of("outcome", "WITHDRAW", "reason", "Đơn vị xin rút"));
        submitted = prepared("Phạm Văn Đã Trình", "068099000222");
        route.approve(submitted.number()).expectSuccess();
        definition = runtime.createProcessInstanceQuery()
                .processInstanceId(draft.instance())
                .singleResult()
                .getProcessDefinitionId();
    }

    @Test
    @DisplayName("trước khi trình, tên đối tượng không ở trong động cơ; từ khi trình thì có")
    void engineLearnsTheNameAtSubmission() {
        for (var unsubmitted : List.of(draft, prepared)) {
            assertThat(runtime.getVariables(unsubmitted.instance())).doesNotContainKey("nominee");
            assertThat(history.createHistoricVariableInstanceQuery()
                            .processInstanceId(unsubmitted.instance())
                            .variableName("nominee")
                            .count())
                    .isZero();
        }
        assertThat(runtime.getVariables(submitted.instance())).containsEntry("nominee", submitted.name());
    }

    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("hồ sơ chưa trình: không ai ngoài đơn vị đọc được gì, ở địa chỉ nào cũng vậy")
    void drafts(String reader) {
        for (var hidden : List.of(draft, prepared, startedEarlier, withdrawn)) {
            isHidden(hidden, reader);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.so-noi-vu", "lanhdao.so-noi-vu", "chutich.ubnd", "quantri"})
    @DisplayName("hồ sơ đã trình: Sở Nội vụ, Chủ tịch, quản trị viên chưa đọc được gì")
    void submittedOnly(String reader) {
        isHidden(submitted, reader);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.so-ldtbxh", "lanhdao.so-ldtbxh", "giamsat", "lanhdao.so-y-te"})
    @DisplayName("hồ sơ đã trình: ai được xem ở /api thì đọc được biến, danh sách và số đếm khớp nhau")
    void seenFromSubmission(String reader) {
        officials.as(reader).get("/api/dossiers/" + submitted.number()).expect(200);
        for (var mount : Mount.values()) {
            var console = console(mount, reader);
            for (var path : byId(submitted)) {
                assertThat(console.send("GET", path, null).status()).as(path).isEqualTo(200);
            }
            assertThat(console.send("GET", "/process-instance/" + submitted.instance() + "/variables/nominee", null)
                            .text())
                    .contains(submitted.name());
            var list = "/variable-instance?processInstanceIdIn=" + submitted.instance();
            var count = "/variable-instance/count?processInstanceIdIn=" + submitted.instance();
            assertThat(size(console.send("GET", list, null)))
                    .isPositive()
                    .isEqualTo(
                            json(console.send("GET", count, null)).path("count").asInt());
        }
    }

    @Test
    @DisplayName("đơn vị đọc được hồ sơ của mình, tìm được theo tên: phép thử dò tìm không rỗng")
    void ownUnit() {
        var head = "lanhdao." + UNIT;
        for (var mount : Mount.values()) {
            for (var path : byId(startedEarlier)) {
                assertThat(console(mount, head).send("GET", path, null).status())
                        .as(path)
                        .isEqualTo(200);
            }
            for (var guess : guesses()) {
                assertThat(guess.ask(console(mount, head), startedEarlier.name()))
                        .as(guess.toString())
                        .isNotEqualTo(guess.ask(console(mount, head), "Không Có Ai"));
            }
        }
    }

    /** A page is as long as it says, and every number is that of the rows. */
    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("số đếm, trang và thống kê khớp với danh sách mà người đọc được thấy")
    void countsAgree(String reader) {
        for (var mount : Mount.values()) {
            var console = console(mount, reader);
            for (var list : List.of(
                    "/process-instance?processDefinitionKey=nomination",
                    "/history/process-instance?processDefinitionKey=nomination",
                    "/history/task?processDefinitionKey=nomination",
                    "/execution?processDefinitionKey=nomination",
                    "/job?processDefinitionKey=nomination")) {
                var rows = ids(console, list + "&sortBy=%s&sortOrder=asc".formatted(orderOf(list)));
                assertThat(json(console.send("GET", list.replace("?", "/count?"), null))
                                .path("count")
                                .asInt())
                        .as("%s %s", reader, list)
                        .isEqualTo(rows.size());
                var paged = new ArrayList<String>();
                for (var first = 0; first <= rows.size(); first++) {
                    paged.addAll(ids(
                            console,
                            list
                                    + "&sortBy=%s&sortOrder=asc&firstResult=%d&maxResults=1"
                                            .formatted(orderOf(list), first)));
                }
                assertThat(paged).as("%s %s", reader, list).isEqualTo(rows);
            }
            var running = ids(console, "/process-instance?processDefinitionId=" + definition)
                    .size();
            assertThat(instances(console, "/process-definition/statistics", definition))
                    .as(reader)
                    .isEqualTo(running);
            assertThat(size(console.send("GET", "/process-definition/" + definition + "/statistics", null)))
                    .as("%s: steps at which there is something", reader)
                    .isEqualTo(running == 0 ? 0 : steps(console));
            assertThat(ids(console, "/history/process-instance?finished=true&processDefinitionId=" + definition)
                            .isEmpty())
                    .as("%s: what ended is reported", reader)
                    .isEqualTo(size(console.send("GET", REPORT + definition, null)) == 0);
        }
    }

    private static String orderOf(String list) {
        return list.startsWith("/job") ? "jobId" : list.startsWith("/history/task") ? "taskId" : "instanceId";
    }

    private static List<String> ids(Console console, String path) {
        var ids = new ArrayList<String>();
        json(console.send("GET", path, null))
                .forEach(row -> ids.add(row.path("id").asText()));
        return ids;
    }

    private static int instances(Console console, String path, String definition) {
        for (var row : json(console.send("GET", path, null))) {
            if (row.path("id").asText().equals(definition)) {
                return row.path("instances").asInt();
            }
        }
        return 0;
    }

    /** Steps of running dossiers that have come to a task, as their histories tell. */
    private int steps(Console console) {
        var steps = new HashSet<String>();
        json(console.send("GET", "/history/activity-instance?unfinished=true&processDefinitionId=" + definition, null))
                .forEach(row -> steps.add(row.path("activityId").asText()));
        return steps.size();
    }

    /** Nobody may find out a name by asking for it. */
    @ParameterizedTest
    @MethodSource("readers")
    @DisplayName("dò tên: lọc theo giá trị biến, đếm, orQueries, bộ lọc của Cockpit đều không phân biệt được")
    void guessing(String reader) {
        for (var mount : Mount.values()) {
            for (var guess : guesses()) {
                assertThat(guess.ask(console(mount, reader), startedEarlier.name()))
                        .as("%s %s %s", reader, mount, guess)
                        .isEqualTo(guess.ask(console(mount, reader), "Không Có Ai"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanhdao.so-ldtbxh", "lanhdao.so-noi-vu", "chutich.ubnd", "giamsat", "quantri"})
    @DisplayName("Cockpit: tài nguyên riêng không lộ tên, lọc theo biến không dò được")
    void cockpit(String reader) {
        var browser = browser(reader);
        var right = filterOfCockpit(startedEarlier.name());
        var wrong = filterOfCockpit("Không Có Ai");
        for (var path : List.of(
                "/process-instance",
                "/process-instance/count",
                "/process-definition/" + definition + "/called-process-definitions",
                "/process-instance/" + startedEarlier.instance() + "/called-process-instances")) {
            var answer = browser.call("POST", COCKPIT + path, right);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .isEqualTo(browser.call("POST", COCKPIT + path, wrong).body());
        }
        for (var path : List.of(
                "/process-instance?processDefinitionId=" + definition,
                "/process-instance?variables=" + encode("nominee_eq_" + startedEarlier.name()),
                "/incident?processInstanceIdIn=" + startedEarlier.instance(),
                "/process-instance/" + startedEarlier.instance() + "/called-process-instances")) {
            withoutSecrets(
                    startedEarlier, browser.call("GET", COCKPIT + path, null).body());
        }
    }

    @Test
    @DisplayName("Cockpit của thủ trưởng cơ quan đầu mối: lọc theo tên tìm được hồ sơ đã trình")
    void cockpitFindsWhatIsSeen() {
        var answer = browser("lanhdao.so-ldtbxh")
                .call("POST", COCKPIT + "/process-instance/count", filterOfCockpit(submitted.name()));
        assertThat(answer.body()).contains("\"count\":1");
    }

    /** A failure in a dossier that is hidden: whoever has it repeated must find it, nobody has to know what it is about. */
    @Test
    @DisplayName(
            "việc hỏng của hồ sơ chưa trình: quản trị viên thấy mã của việc, không thấy số hồ sơ; người khác không thấy gì")
    void failures() {
        var broken = opened("Đinh Văn Hỏng Việc");
        var failed = failedJobOf(broken);
        var administrator = console(Mount.WEB_APPLICATIONS, "quantri");
        var told = List.of(
                "/job?processInstanceId=" + broken.instance(),
                "/job?withException=true",
                "/incident?processInstanceId=" + broken.instance(),
                "/history/incident?processInstanceId=" + broken.instance(),
                "/history/job-log?jobId=" + failed + "&failureLog=true");
        for (var path : told) {
            var answer = console(Mount.WEB_APPLICATIONS, "quantri").send("GET", path, null);
            assertThat(size(answer)).as(path).isEqualTo(1);
            assertThat(answer.text()).as(path).contains(broken.instance(), "Không tìm thấy hồ sơ ….");
            assertThat(answer.text()).as(path).doesNotContain(broken.secrets());
        }
        assertThat(administrator
                        .send("GET", "/job/" + failed + "/stacktrace", null)
                        .text())
                .isEqualTo("java.lang.Exception: …");
        assertThat(browser("quantri")
                        .call("GET", COCKPIT + "/incident?processDefinitionIdIn=" + definition, null)
                        .body())
                .contains("Không tìm thấy hồ sơ ….")
                .doesNotContain(broken.number());
        assertThat(json(administrator.send("GET", "/process-definition/statistics?failedJobs=true", null))
                        .findValuesAsText("failedJobs"))
                .contains("1");
        for (var reader : READERS.subList(0, READERS.size() - 1)) {
            for (var path : told) {
                var answer = console(Mount.WEB_APPLICATIONS, reader).send("GET", path, null);
                assertThat(answer.text()).as("%s %s", reader, path).isEqualTo("[]");
            }
            assertThat(console(Mount.WEB_APPLICATIONS, reader)
                            .send("GET", "/job/" + failed + "/stacktrace", null)
                            .status())
                    .as(reader)
                    .isIn(400, 404);
        }
        assertThat(console(Mount.WEB_APPLICATIONS, "lanhdao." + UNIT)
                        .send("GET", told.get(0), null)
                        .text())
                .as("the unit itself")
                .contains(broken.number());
    }

    private String failedJobOf(Hidden hidden) {
        var job = "job-of-draft";
        jdbc.sql("INSERT INTO public.act_ge_bytearray (id_, rev_, name_, bytes_) VALUES ('trace-of-draft', 1, 'x', ?)")
                .param(("java.lang.Exception: " + hidden.number()).getBytes(StandardCharsets.UTF_8))
                .update();
        var message = "Không tìm thấy hồ sơ %s.".formatted(hidden.number());
        jdbc.sql(
                        "INSERT INTO public.act_ru_job (id_, rev_, type_, retries_, exception_msg_, exception_stack_id_, handler_type_,"
                                + " process_instance_id_, execution_id_, process_def_id_, process_def_key_, tenant_id_)"
                                + " VALUES (?, 1, 'message', 0, ?, 'trace-of-draft', 'async-continuation', ?, ?, ?, 'nomination', ?)")
                .params(job, message, hidden.instance(), hidden.instance(), definition, UNIT)
                .update();
        for (var table : List.of("act_ru_incident", "act_hi_incident")) {
            var time = table.contains("hi") ? "create_time_" : "incident_timestamp_";
            jdbc.sql("INSERT INTO public.%s (id_, %s %s, incident_msg_, incident_type_, execution_id_, activity_id_,"
                                    .formatted(table, table.contains("hi") ? "" : "rev_,", time)
                            + " proc_inst_id_, proc_def_id_, tenant_id_, configuration_)"
                            + " VALUES ('incident-of-draft', %s now(), ?, 'failedJob', ?, 'x', ?, ?, ?, ?)"
                                    .formatted(table.contains("hi") ? "" : "1,"))
                    .params(message, hidden.instance(), hidden.instance(), definition, UNIT, job)
                    .update();
        }
        jdbc.sql("INSERT INTO public.act_hi_job_log (id_, timestamp_, job_id_, job_state_, job_exception_msg_,"
                        + " process_instance_id_, process_def_id_, process_def_key_, tenant_id_)"
                        + " VALUES ('log-of-draft', now(), ?, 1, ?, ?, ?, 'nomination', ?)")
                .params(job, message, hidden.instance(), definition, UNIT)
                .update();
        return job;
    }

    @Test
    @DisplayName(
            "chỉ tiêu chung: Sở Nội vụ thấy hồ sơ đã trình từ khi đóng đợt, hồ sơ có chỉ tiêu riêng thì chưa (R-066)")
    void poolFromTheClosing() {
        var closing = new Playground(officials, clock).open("KINDAO2");
        var ofPool = closing.submitted(Nominee.official(UNIT, "Võ Thị Chỉ Tiêu Chung"));
        var ofUnit = closing.submitted(Nominee.village("di-linh", "Thôn Chỉ Tiêu Riêng"));
        var unsubmitted = closing.prepared(Nominee.official(UNIT, "Hồ Văn Chậm"));
        for (var reader : List.of("canbo.so-noi-vu", "lanhdao.so-noi-vu")) {
            officials.as(reader).get("/api/dossiers/" + ofPool).expect(404);
            variables(reader, ofPool).expect(404);
        }

        closing.closeRound();

        for (var reader : List.of("canbo.so-noi-vu", "lanhdao.so-noi-vu")) {
            officials.as(reader).get("/api/dossiers/" + ofPool).expect(200);
            variables(reader, ofPool).expect(200);
            for (var hidden : List.of(ofUnit, unsubmitted)) {
                officials.as(reader).get("/api/dossiers/" + hidden).expect(404);
                variables(reader, hidden).expect(404);
            }
        }
    }

    private Reply variables(String reader, String number) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult();
        return officials.as(reader).get("/engine-rest/process-instance/" + instance.getId() + "/variables");
    }

    private void isHidden(Hidden hidden, String reader) {
        officials.as(reader).get("/api/dossiers/" + hidden.number()).expect(404);
        for (var mount : Mount.values()) {
            var console = console(mount, reader);
            byIdAnywhere(hidden, mount).forEach(path -> isMissing(hidden, console, path));
            emptyLists(hidden, mount).forEach(path -> isEmpty(hidden, console, path));
            lists().forEach(path -> {
                var answer = console.send("GET", path, null);
                assertThat(answer.status()).as("%s %s", reader, path).isEqualTo(200);
                withoutSecrets(hidden, answer.text());
                assertThat(answer.text()).as("%s %s", reader, path).doesNotContain(hidden.instance());
            });
        }
    }

    private static void isMissing(Hidden hidden, Console console, String path) {
        var answer = console.send("GET", path, null);
        assertThat(answer.status()).as(path).isEqualTo(404);
        withoutSecrets(hidden, answer.text());
        var missing =
                console.send("GET", path.replace(hidden.instance(), MISSING).replace(hidden.task(), MISSING), null);
        if (!path.contains("variable-instance/")
                && !path.contains("/detail/")
                && !path.contains("/activity-instance/")) {
            assertThat(answer.text()).as(path).isEqualTo(missing.text());
        }
    }

    private static void isEmpty(Hidden hidden, Console console, String path) {
        var answer = console.send("GET", path, null);
        assertThat(answer.status()).as(path).isEqualTo(200);
        withoutSecrets(hidden, answer.text());
        assertThat(answer.text()).as(path).isIn("[]", "{\"count\":0}");
    }

    /** Reads of one instance by its id. */
    private static List<String> byId(Hidden hidden) {
        var instance = hidden.instance();
        return List.of(
                "/process-instance/" + instance,
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/activity-instances",
                "/execution/" + instance,
                "/history/process-instance/" + instance);
    }

    private Stream<String> byIdAnywhere(Hidden hidden, Mount mount) {
        var instance = hidden.instance();
        var task = hidden.task();
        var paths = new ArrayList<>(byId(hidden));
        paths.add("/process-instance/" + instance + "/variables/nominee");
        paths.add("/process-instance/" + instance + "/variables/unit");
        paths.add("/task/" + task);
        for (var what : List.of("form-variables", "form", "variables", "localVariables", "variables/nominee")) {
            paths.add("/task/" + task + "/" + what);
        }
        paths.add("/task/" + task + "/identity-links");
        history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(variable -> {
                    paths.add("/variable-instance/" + variable.getId());
                    paths.add("/history/variable-instance/" + variable.getId());
                });
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list()
                .forEach(step -> paths.add("/history/activity-instance/" + step.getId()));
        if (mount == Mount.WEB_APPLICATIONS) {
            paths.add("/process-instance/" + instance + "/variables/nominee/data");
            history.createHistoricDetailQuery()
                    .processInstanceId(instance)
                    .list()
                    .forEach(detail -> paths.add("/history/detail/" + detail.getId()));
            paths.add("/execution/" + instance + "/localVariables");
            paths.add("/execution/" + instance + "/localVariables/nominee");
        }
        return paths.stream();
    }

    /** Lists of what belongs to one instance. */
    private static List<String> emptyLists(Hidden hidden, Mount mount) {
        var instance = hidden.instance();
        var number = hidden.number();
        var paths = new ArrayList<>(List.of(
                "/process-instance?businessKey=" + number,
                "/process-instance/count?businessKey=" + number,
                "/process-instance/count?processInstanceIds=" + instance,
                "/history/process-instance?processInstanceBusinessKey=" + number,
                "/history/process-instance/count?processInstanceBusinessKey=" + number,
                "/history/task?processInstanceBusinessKey=" + number,
                "/history/task/count?processInstanceId=" + instance,
                "/task?processInstanceBusinessKey=" + number,
                "/execution?processInstanceId=" + instance,
                "/execution/count?processInstanceId=" + instance,
                "/job?processInstanceId=" + instance,
                "/job/count?processInstanceId=" + instance,
                "/incident?processInstanceId=" + instance,
                "/event-subscription?processInstanceId=" + instance,
                "/variable-instance?processInstanceIdIn=" + instance,
                "/variable-instance/count?processInstanceIdIn=" + instance,
                "/variable-instance?executionIdIn=" + instance,
                "/history/variable-instance?processInstanceId=" + instance,
                "/history/variable-instance/count?processInstanceId=" + instance,
                "/history/variable-instance?variableName=nominee&variableValue=" + encode(hidden.name()),
                "/history/activity-instance?processInstanceId=" + instance));
        if (mount == Mount.WEB_APPLICATIONS) {
            paths.add("/history/detail?processInstanceId=" + instance);
            paths.add("/history/detail/count?processInstanceId=" + instance);
            paths.add("/history/identity-link-log?taskId=" + hidden.task());
            paths.add("/history/identity-link-log/count?taskId=" + hidden.task());
            paths.add("/history/user-operation?processInstanceId=" + instance);
            paths.add("/history/user-operation/count?processInstanceId=" + instance);
            paths.add("/history/job-log?processInstanceId=" + instance);
            paths.add("/history/job-log/count?processInstanceId=" + instance);
        }
        return paths;
    }

    /** Lists of everything the reader sees. */
    private static List<String> lists() {
        return List.of(
                "/process-instance",
                "/history/process-instance",
                "/execution",
                "/event-subscription",
                "/task",
                "/history/task",
                "/job",
                "/incident",
                "/variable-instance",
                "/variable-instance?variableName=nominee",
                "/history/variable-instance?variableName=nominee");
    }

    /** A question whose answer depends on a name. */
    private record Guess(String method, String path, String body) {

        String ask(Console console, String name) {
            var answer = console.send(
                    method, path.replace("?name?", encode(name)), body == null ? null : body.replace("?name?", name));
            assertThat(answer.status()).as(path).isEqualTo(200);
            return answer.text();
        }
    }

    private static List<Guess> guesses() {
        var variable = "{\"name\":\"nominee\",\"operator\":\"eq\",\"value\":\"?name?\"}";
        var guesses = new ArrayList<Guess>();
        for (var path : List.of("/process-instance", "/history/process-instance")) {
            for (var count : List.of("", "/count")) {
                guesses.add(new Guess("GET", path + count + "?variables=nominee_eq_?name?", null));
                guesses.add(new Guess("POST", path + count, "{\"variables\":[%s]}".formatted(variable)));
                guesses.add(
                        new Guess("POST", path + count, "{\"orQueries\":[{\"variables\":[%s]}]}".formatted(variable)));
            }
        }
        guesses.add(new Guess("GET", "/execution?processVariables=nominee_eq_?name?", null));
        guesses.add(new Guess("POST", "/execution/count", "{\"processVariables\":[%s]}".formatted(variable)));
        guesses.add(new Guess("POST", "/variable-instance/count", "{\"variableValues\":[%s]}".formatted(variable)));
        guesses.add(new Guess("GET", "/variable-instance?variableValues=nominee_eq_?name?", null));
        guesses.add(new Guess("POST", "/history/task/count", "{\"processVariables\":[%s]}".formatted(variable)));
        guesses.add(
                new Guess("GET", "/history/variable-instance/count?variableName=nominee&variableValue=?name?", null));
        return guesses;
    }

    private String filterOfCockpit(String name) {
        return "{\"processDefinitionId\":\"%s\",\"variables\":[{\"name\":\"nominee\",\"operator\":\"eq\",\"value\":\"%s\"}]}"
                .formatted(definition, name);
    }

    private static void withoutSecrets(Hidden hidden, String body) {
        assertThat(body).doesNotContain(hidden.secrets());
    }

    private Hidden opened(String name) {
        return hidden(route.open(Nominee.official(UNIT, name)), name, "068000000000");
    }

    private Hidden prepared(String name, String identityNumber) {
        var number = route.open(Nominee.official(UNIT, name));
        route.uploadPapers(number);
        var hidden = hidden(number, name, identityNumber);
        route.complete(
                "canbo." + UNIT,
                number,
                PREPARE,
                Playground.with(route.content(number), "identityNumber", identityNumber));
        return hidden;
    }

    private Hidden hidden(String number, String name, String identityNumber) {
        OpenTask task = officials.as("canbo." + UNIT).task(number, PREPARE);
        return new Hidden(number, task.processInstanceId(), task.id(), name, identityNumber);
    }

    private Console console(Mount mount, String reader) {
        return consoles.computeIfAbsent(mount + reader, key -> new Console(officials, mount, reader));
    }

    private Browser browser(String reader) {
        return browsers.computeIfAbsent(
                reader, key -> new Browser(officials.address()).signedInToWebApplications(reader));
    }

    private static int size(Reply reply) {
        return json(reply).size();
    }

    private static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.text());
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(reply.text(), notJson);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<String> readers() {
        return READERS;
    }
}
