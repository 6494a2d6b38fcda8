package vn.khenthuong.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** Every door through which a user could write to the engine, tried from outside at all its addresses. */
@IntegrationTest(jobsRun = true)
class DoorsIT {

    private static final String WEB_APPLICATIONS = "/camunda/api/engine/engine/default";
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String QUOTA_OK = "{\"variables\":{\"quotaOk\":{\"value\":true,\"type\":\"Boolean\"}}}";

    /** Tables in which an attempt could leave a trace. */
    private static final List<String> TABLES = List.of(
            "act_ru_task",
            "act_ru_variable",
            "act_ru_execution",
            "act_ru_identitylink",
            "act_ru_job",
            "act_ru_event_subscr",
            "act_ru_authorization",
            "act_ru_filter",
            "act_ru_batch",
            "act_re_deployment",
            "act_re_procdef",
            "act_hi_comment",
            "act_hi_attachment",
            "act_hi_varinst",
            "act_hi_procinst",
            "act_hi_op_log",
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_id_tenant",
            "act_id_tenant_member");

    private record Door(String method, String path, String body) {}

    private static final List<Door> TASK_DOORS = List.of(
            new Door("POST", "/task/{task}/complete", QUOTA_OK),
            new Door("POST", "/task/{task}/complete/", QUOTA_OK),
            new Door("POST", "/task/{task}/%63omplete", QUOTA_OK),
            new Door("POST", "/task/{task}/resolve", QUOTA_OK),
            new Door("POST", "/task/{task}/delegate", "{\"userId\":\"canbo.da-lat\"}"),
            new Door("POST", "/task/{task}/assignee", "{\"userId\":\"canbo.da-lat\"}"),
            new Door("PUT", "/task/{task}", "{\"name\":\"x\",\"assignee\":\"canbo.da-lat\"}"),
            new Door("DELETE", "/task/{task}", null),
            new Door("POST", "/task/create", "{\"id\":\"t-1\",\"name\":\"x\"}"),
            new Door("POST", "/task/{task}/bpmnError", "{\"errorCode\":\"X\"}"),
            new Door("POST", "/task/{task}/bpmnEscalation", "{\"escalationCode\":\"X\"}"),
            new Door("POST", "/task/{task}/identity-links", "{\"userId\":\"giamsat\",\"type\":\"candidate\"}"),
            new Door(
                    "POST",
                    "/task/{task}/identity-links/delete",
                    "{\"groupId\":\"canbo.di-linh\",\"type\":\"candidate\"}"),
            new Door("POST", "/task/{task}/comment/create", "{\"message\":\"x\"}"),
            new Door("POST", "/task/{task}/attachment/create", MULTIPART),
            new Door("PUT", "/task/{task}/variables/withinQuota", "{\"value\":true,\"type\":\"Boolean\"}"),
            new Door("POST", "/task/{task}/variables", "{\"modifications\":{\"quotaOk\":{\"value\":true}}}"),
            new Door("DELETE", "/task/{task}/variables/round", null),
            new Door("PUT", "/task/{task}/localVariables/x", "{\"value\":1}"),
            new Door("POST", "/task/{task}/variables/x/data", MULTIPART));

    private static final List<Door> INSTANCE_DOORS = List.of(
            new Door("POST", "/process-definition/key/nomination/start", QUOTA_OK),
            new Door("POST", "/process-definition/key/nomination/tenant-id/di-linh/start", QUOTA_OK),
            new Door("POST", "/process-definition/{definition}/start", QUOTA_OK),
            new Door("POST", "/process-definition/{definition}/restart", "{\"processInstanceIds\":[\"{instance}\"]}"),
            new Door("PUT", "/process-definition/key/nomination/suspended", "{\"suspended\":true}"),
            new Door("PUT", "/process-definition/{definition}/history-time-to-live", "{\"historyTimeToLive\":1}"),
            new Door("DELETE", "/process-definition/{definition}?cascade=true", null),
            new Door("DELETE", "/process-instance/{instance}", null),
            new Door("POST", "/process-instance/delete", "{\"processInstanceIds\":[\"{instance}\"]}"),
            new Door("PUT", "/process-instance/{instance}/variables/withinQuota", "{\"value\":true}"),
            new Door(
                    "POST",
                    "/process-instance/{instance}/variables",
                    "{\"modifications\":{\"unit\":{\"value\":\"x\"}}}"),
            new Door("POST", "/process-instance/{instance}/variables/x/data", MULTIPART),
            new Door(
                    "POST",
                    "/process-instance/{instance}/modification",
                    "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"userTask_reviewDossier\"}]}"),
            new Door("POST", "/process-instance/{instance}/modification-async", "{\"instructions\":[]}"),
            new Door("PUT", "/process-instance/{instance}/suspended", "{\"suspended\":true}"),
            new Door(
                    "PUT",
                    "/process-instance/suspended",
                    "{\"processInstanceIds\":[\"{instance}\"],\"suspended\":true}"),
            new Door("POST", "/process-instance/variables-async", "{\"processInstanceIds\":[\"{instance}\"]}"),
            new Door("POST", "/process-instance/message-async", "{\"messageName\":\"round.closed\"}"),
            new Door("POST", "/execution/{instance}/signal", "{}"),
            new Door("PUT", "/execution/{instance}/localVariables/x", "{\"value\":1}"),
            new Door("POST", "/execution/{instance}/messageSubscriptions/round.closed/trigger", "{}"),
            new Door("POST", "/message", "{\"messageName\":\"nomination.withdrawn\",\"all\":true}"),
            new Door("POST", "/signal", "{\"name\":\"x\"}"),
            new Door("POST", "/condition", "{\"variables\":{}}"),
            new Door("POST", "/external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1}"),
            new Door("POST", "/job/{job}/execute", null),
            new Door("PUT", "/job/{job}/duedate", "{\"duedate\":\"2020-01-01T00:00:00.000+0700\"}"),
            new Door("PUT", "/job/{job}/suspended", "{\"suspended\":true}"),
            new Door("PUT", "/job/{job}/retries", "{\"retries\":0}"),
            new Door("PUT", "/job/{job}/retries", "{\"retries\":1,\"dueDate\":\"2020-01-01T00:00:00.000+0700\"}"),
            new Door("DELETE", "/job/{job}", null),
            new Door("POST", "/job/retries", "{\"retries\":1}"),
            new Door("POST", "/deployment/create", MULTIPART),
            new Door("POST", "/migration/execute", "{}"),
            new Door("POST", "/modification/execute", "{}"),
            new Door("POST", "/decision-definition/key/quotaRule/evaluate", "{\"variables\":{}}"),
            new Door("DELETE", "/history/process-instance/{instance}", null),
            new Door("POST", "/history/process-instance/delete", "{\"historicProcessInstanceIds\":[\"{instance}\"]}"),
            new Door("POST", "/history/cleanup?immediatelyDue=true", null),
            new Door("PUT", "/history/user-operation/x/set-annotation", "{\"annotation\":\"x\"}"),
            new Door("POST", "/identity/verify", "{\"username\":\"quantri\",\"password\":\"x\"}"));

    /** Open for administrators in the web applications, for nobody else and nowhere else. */
    private static final List<Door> FILTER_DOORS =
            List.of(new Door("POST", "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{}}"));

    /** Locks: administrators end them in Admin, nobody else and nowhere else. */
    private static final List<Door> ACCOUNT_DOORS = List.of(new Door("POST", "/user/canbo.di-linh/unlock", null));

    /** People and their rights: open to nobody, the administrator's five requests among them. */
    private static final List<Door> IDENTITY_DOORS = List.of(
            new Door(
                    "PUT",
                    "/user/lanhdao.dam-rong/credentials",
                    "{\"password\":\"mat-khau-cua-ke-gian\",\"authenticatedUserPassword\":\"khenthuong\"}"),
            new Door("DELETE", "/user/canbo.di-linh", null),
            new Door("PUT", "/user/quantri/profile", "{\"id\":\"quantri\",\"firstName\":\"x\"}"),
            new Door("PUT", "/group/lanhdao.di-linh/members/quantri", null),
            new Door("PUT", "/group/lanhdao.so-ldtbxh/members/quantri", null),
            new Door("PUT", "/group/chutich.ubnd/members/quantri", null),
            new Door("DELETE", "/group/lanhdao.di-linh/members/lanhdao.di-linh", null),
            new Door("PUT", "/group/lanhdao.di-linh", "{\"id\":\"lanhdao.di-linh\",\"name\":\"x\"}"),
            new Door("DELETE", "/group/lanhdao.di-linh", null),
            new Door("PUT", "/tenant/di-linh/group-members/camunda-admin", null),
            new Door("DELETE", "/tenant/di-linh/user-members/canbo.di-linh", null),
            new Door("POST", "/tenant/create", "{\"id\":\"don-vi-la\",\"name\":\"x\"}"),
            new Door("DELETE", "/tenant/di-linh", null),
            new Door(
                    "PUT",
                    "/authorization/{authorization}",
                    "{\"permissions\":[\"ALL\"],\"userId\":\"quantri\",\"resourceType\":7,\"resourceId\":\"*\"}"),
            new Door("DELETE", "/authorization/{authorization}", null),
            new Door("POST", "/user/create", "{\"profile\":{\"id\":\"ke.gian\"},\"credentials\":{\"password\":\"x\"}}"),
            new Door("PUT", "/user/canbo.di-linh/profile", "{\"id\":\"canbo.di-linh\",\"firstName\":\"Giả\"}"),
            new Door("PUT", "/group/lanhdao.di-linh/members/canbo.di-linh", null),
            new Door("PUT", "/tenant/di-linh/user-members/canbo.dam-rong", null),
            new Door(
                    "POST",
                    "/authorization/create",
                    "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"canbo.di-linh\",\"resourceType\":7,\"resourceId\":\"*\"}"),
            new Door("POST", "/group/create", "{\"id\":\"nhom-la\",\"name\":\"x\"}"));

    private final Officials officials;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final JdbcClient jdbc;
    private ProcessInstance instance;

    DoorsIT(
            @Autowired Officials officials,
            @Autowired RuntimeService runtime,
            @Autowired TaskService tasks,
            @Autowired ManagementService management,
            @Autowired JdbcClient jdbc) {
        this.officials = officials;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void startDossier() {
        instance = runtime.createProcessInstanceByKey("nomination")
                .businessKey("SK2023-DI-LINH-9001")
                .setVariable("round", "SK2023")
                .setVariable("unit", "di-linh")
                .setVariable("nominee", "Xã thử")
                .setVariable("unitDeadline", "2023-06-15T17:00:00Z")
                .execute();
    }

    @AfterEach
    void removeDossier() {
        runtime.deleteProcessInstance(instance.getId(), "test");
    }

    @ParameterizedTest
    @CsvSource({
        "canbo.dam-rong,/engine-rest", "canbo.di-linh,/engine-rest", "lanhdao.di-linh,/engine-rest",
        "canbo.so-ldtbxh,/engine-rest", "giamsat,/engine-rest", "quantri,/engine-rest",
        "canbo.di-linh,/engine-rest/engine/default", "quantri,/engine-rest/engine/default"
    })
    @DisplayName("REST của engine: không cửa ghi nào mở, dữ liệu không đổi")
    void engineRestTakesNoWrites(String userId, String mount) {
        var before = traces();
        var official = officials.as(userId);
        for (var door : doors(TASK_DOORS, INSTANCE_DOORS, IDENTITY_DOORS, ACCOUNT_DOORS, FILTER_DOORS)) {
            var status = official.call(door.method(), mount + door.path(), type(door), door.body())
                    .status();
            assertThat(status)
                    .as("%s %s %s", userId, door.method(), mount + door.path())
                    .isIn(403, 415);
        }
        assertThat(traces()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.dam-rong", "canbo.di-linh", "lanhdao.di-linh", "canbo.so-ldtbxh", "giamsat"})
    @DisplayName("Ứng dụng web: cán bộ không ghi được vào engine ngoài biểu mẫu")
    void webApplicationsTakeNoWrites(String userId) {
        var browser = browser().signedInToWebApplications(userId);
        var before = traces();
        for (var door : doors(TASK_DOORS, INSTANCE_DOORS, IDENTITY_DOORS, ACCOUNT_DOORS, FILTER_DOORS)) {
            assertThat(status(browser, door))
                    .as("%s %s %s", userId, door.method(), door.path())
                    .isIn(400, 403, 404, 415);
        }
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    @DisplayName("Ứng dụng web: quản trị viên cũng không đặt biến, không dời hồ sơ, không cho ai quyền gì")
    void administratorsMoveNothing() {
        var browser = browser().signedInToWebApplications("quantri");
        var before = traces();
        for (var door : doors(TASK_DOORS, INSTANCE_DOORS, IDENTITY_DOORS)) {
            assertThat(status(browser, door))
                    .as("%s %s", door.method(), door.path())
                    .isIn(403, 415);
        }
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    @DisplayName("Quản trị viên được cho chạy lại công việc hỏng, không dời ngày")
    void administratorsRetryJobs() {
        var job = job();
        var answer = browser()
                .signedInToWebApplications("quantri")
                .call("PUT", WEB_APPLICATIONS + "/job/" + job + "/retries", "{\"retries\":2}");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/engine-rest/task,401",
        "POST,/engine-rest/task,401",
        "GET,/engine-rest/version,401",
        "GET,/engine-rest/engine/default/task,401",
        "GET,/engine-rest/application.wadl,401",
        "GET,/api/rounds,401",
        "POST,/api/rounds/SK2023/closing,401",
        "GET,/api/khong-co,401",
        "GET,/ho-so,401",
        "GET,/bao-cao/2026,401",
        "GET,/thong-bao,401",
        "GET,/trinh-dien,401",
        "GET,/theo-doi/khong-co/gi,401",
        "GET,/theo-doi/SK2023/gia-han,401",
        "POST,/theo-doi/SK2023/gia-han,401",
        "POST,/theo-doi/SK2023/dong-dot,401",
        "POST,/xu-ly-loat/thuc-hien,401",
        "GET,/camunda/api/engine/engine/default/task,401",
        "GET,/camunda/api/engine/engine/default/user,401",
        "POST,/camunda/api/admin/setup/default/user/create,403",
        "GET,/camunda/api/admin/setup/default/user/create,403",
        "POST,/camunda/api/admin/setup/default/user/create/,403",
        "GET,/camunda/api/cockpit/plugin/base/default/process-definition/statistics,401",
        "GET,/camunda/api/engine/application.wadl,404",
        "GET,/camunda/api/admin/application.wadl,404",
        "GET,/actuator,404",
        "GET,/actuator/env,404",
        "GET,/actuator/health,200",
        "POST,/actuator/health,401",
        "GET,/khong-co,404",
        "GET,/dang-nhap,200",
        "GET,/,302",
        "GET,/v3/api-docs,401",
        "GET,/v3/api-docs.yaml,401",
        "GET,/error,404"
    })
    @DisplayName("Người lạ chỉ thấy trang đăng nhập và tình trạng máy chủ")
    void strangersStayOutside(String method, String path, int expected) {
        assertThat(officials
                        .stranger()
                        .call(method, path, "application/json", "POST".equals(method) ? "{}" : null)
                        .status())
                .isIn(expected, expected == 401 && path.startsWith("/camunda") ? 403 : expected);
    }

    @Test
    @DisplayName("Trang tạo quản trị viên đầu tiên luôn đóng, kể cả khi không còn quản trị viên nào")
    void setUpIsClosed() {
        jdbc.sql("DELETE FROM public.act_id_membership WHERE group_id_ = 'camunda-admin'")
                .update();
        try {
            var browser = browser();
            browser.page("/camunda/app/welcome/default/");
            var answer = browser.call(
                    "POST",
                    "/camunda/api/admin/setup/default/user/create",
                    "{\"profile\":{\"id\":\"ke.gian\",\"firstName\":\"a\",\"lastName\":\"b\"},\"credentials\":{\"password\":\"x\"}}");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(jdbc.sql("SELECT count(*) FROM public.act_id_user WHERE id_ = 'ke.gian'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        } finally {
            jdbc.sql("INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES ('quantri', 'camunda-admin')")
                    .update();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"${currentUser()}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}",
                "{\"orQueries\":[{\"name\":\"x\"},{\"candidateUserExpression\":\"${''.class}\"}]}",
                "{\"orQueries\":[{\"dueBeforeExpression\":\"${now()}\"}]}"
            })
    @DisplayName("Biểu thức trong truy vấn nhiệm vụ bị từ chối ở mọi địa chỉ (CVE-2026-109432)")
    void expressionsAreRefused(String query) {
        var official = officials.as("canbo.di-linh");
        var filter =
                official.get("/engine-rest/filter").json().get(0).path("id").asText();
        var browser = browser().signedInToWebApplications("canbo.di-linh");
        for (var path :
                List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
            for (var mount : List.of("/engine-rest", "/engine-rest/engine/default")) {
                assertThat(official.call("POST", mount + path, "application/json", query)
                                .status())
                        .as(mount + path)
                        .isEqualTo(403);
            }
            assertThat(browser.call("POST", WEB_APPLICATIONS + path, query).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(official.get("/engine-rest/task?assigneeExpression=%24%7BcurrentUser()%7D")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Bộ lọc có sẵn chạy được, kể cả bộ lọc theo người đăng nhập")
    void shippedFiltersWork() {
        var official = officials.as("canbo.di-linh");
        var task = task();
        var filters = official.get("/engine-rest/filter").expect(200).json();
        assertThat(filters)
                .extracting(filter -> filter.path("name").asText())
                .contains("Việc của nhóm", "Việc của tôi", "Sắp đến hạn", "Trễ hạn", "Đợt SK2023");
        var counts = new ArrayList<Integer>();
        official.call(
                        "POST",
                        "/engine-rest/task/" + task + "/claim",
                        "application/json",
                        "{\"userId\":\"canbo.di-linh\"}")
                .expect(204);
        for (var filter : filters) {
            counts.add(official.get("/engine-rest/filter/" + filter.path("id").asText() + "/count")
                    .expect(200)
                    .json()
                    .path("count")
                    .asInt());
        }
        assertThat(counts).contains(1);
        assertThat(officials
                        .as("canbo.dam-rong")
                        .get("/engine-rest/task/count")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
    }

    @Test
    @DisplayName("Thân yêu cầu quá lớn dừng ở cửa, dù khai hay không khai độ dài")
    void largeBodiesStopAtTheDoor() {
        var large = "{\"variables\":{\"x\":{\"value\":\"" + "x".repeat(1_100_000) + "\"}}}";
        var official = officials.as("canbo.di-linh");
        var path = "/engine-rest/task/" + task() + "/submit-form";
        assertThat(official.call("POST", path, "application/json", large).status())
                .isEqualTo(413);
        var chunked = official.chunked(path, large);
        assertThat(chunked.status()).as(chunked.text()).isEqualTo(413);
        assertThat(browser()
                        .signedInToWebApplications("canbo.di-linh")
                        .call("POST", WEB_APPLICATIONS + "/task", large)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("Cán bộ chỉ thấy danh tính của mình")
    void ownIdentityOnly() {
        var official = officials.as("canbo.di-linh");
        assertThat(official.get("/engine-rest/identity/groups?userId=canbo.di-linh")
                        .expect(200)
                        .json()
                        .at("/groups/0/id")
                        .asText())
                .isEqualTo("canbo.di-linh");
        official.get("/engine-rest/user/canbo.di-linh/profile").expect(200);
        official.get("/engine-rest/identity/groups?userId=chutich.ubnd").expect(403);
        official.get("/engine-rest/identity/groups").expect(403);
        official.get("/engine-rest/user/chutich.ubnd/profile").expect(403);
        official.get("/engine-rest/user").expect(403);
        assertThat(browser()
                        .signedInToWebApplications("canbo.di-linh")
                        .call("GET", WEB_APPLICATIONS + "/user", null)
                        .body())
                .doesNotContain("chutich");
    }

    @Test
    @DisplayName("Trang lạ không mượn được trình duyệt đang nhớ mật khẩu")
    void foreignPagesAreRefused() {
        var path = "/engine-rest/task/" + task() + "/unclaim";
        assertThat(officials
                        .as("canbo.di-linh")
                        .withHeader("Sec-Fetch-Site", "cross-site")
                        .post(path, Map.of())
                        .status())
                .isEqualTo(403);
        for (var foreign : List.of("http://evil.example", "http://localhost.evil.example:8080", "null")) {
            assertThat(officials
                            .as("canbo.di-linh")
                            .withHeader("Origin", foreign)
                            .post(path, Map.of())
                            .status())
                    .as("over plain HTTP the page of %s is known by its origin", foreign)
                    .isEqualTo(403);
        }
        assertThat(officials
                        .as("canbo.di-linh")
                        .withHeader("Origin", officials.address().toString())
                        .post(path, Map.of())
                        .status())
                .isNotEqualTo(403);
    }

    @SafeVarargs
    private List<Door> doors(List<Door>... lists) {
        var filled = Map.of(
                "{task}",
                task(),
                "{instance}",
                instance.getId(),
                "{definition}",
                instance.getProcessDefinitionId(),
                "{job}",
                job(),
                "{authorization}",
                jdbc.sql("SELECT id_ FROM public.act_ru_authorization WHERE group_id_ = 'canbo.di-linh' LIMIT 1")
                        .query(String.class)
                        .single());
        return Stream.of(lists)
                .flatMap(List::stream)
                .map(door -> new Door(
                        door.method(),
                        fill(door.path(), filled),
                        door.body() == null ? null : fill(door.body(), filled)))
                .toList();
    }

    private static String fill(String template, Map<String, String> values) {
        var text = template;
        for (var value : values.entrySet()) {
            text = text.replace(value.getKey(), value.getValue());
        }
        return text;
    }

    private static String type(Door door) {
        return MULTIPART.equals(door.body()) ? MULTIPART : "application/json";
    }

    private static int status(Browser browser, Door door) {
        return door.body() == null
                ? browser.call(door.method(), WEB_APPLICATIONS + door.path(), null)
                        .statusCode()
                : browser.call(door.method(), WEB_APPLICATIONS + door.path(), type(door), door.body())
                        .statusCode();
    }

    private String task() {
        return tasks.createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private String job() {
        return management.createJobQuery().timers().list().get(0).getId();
    }

    private Browser browser() {
        return new Browser(officials.address());
    }

    private Map<String, String> traces() {
        return TABLES.stream().collect(Collectors.toMap(Function.identity(), this::fingerprint));
    }

    private String fingerprint(String table) {
        return jdbc.sql("SELECT coalesce(md5(string_agg(line::text, '|' ORDER BY line::text)), '') FROM public." + table
                        + " line")
                .query(String.class)
                .single();
    }
}
