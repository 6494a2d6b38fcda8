package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.errors.Failures;
import vn.khenthuong.forms.FormStarts;
import vn.khenthuong.support.IntegrationTest;

@DisplayName("Dịch vụ biểu mẫu có kiểm soát")
@IntegrationTest
class GuardedFormServiceIT {

    private static final String UNIT = "thu-nghiem";
    private static final String OFFICERS = "canbo." + UNIT;
    private static final String OBSERVERS = "quansat";

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private FormStarts starts;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private Failures failures;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private ErrandRights rights;
    private String deployment;
    private String definition;

    @BeforeEach
    void deploy() {
        ErrandForms.createTable(jdbc);
        deployment = ErrandForms.deploy(repository, OFFICERS);
        definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
        rights = new ErrandRights(authorizations);
        rights.allowStarting(OFFICERS);
        rights.allow(
                OBSERVERS,
                Resources.PROCESS_DEFINITION,
                ErrandForms.PROCESS,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK);
    }

    @AfterEach
    void remove() {
        identities.clearAuthentication();
        repository.deleteDeployment(deployment, true);
        rights.withdraw();
        jdbc.sql("DROP TABLE " + ErrandForms.TABLE).update();
    }

    @Test
    @DisplayName("câu trả lời hợp lệ tới tính năng, động cơ chỉ giữ dữ kiện điều hướng, nhật ký có vai trò")
    void answersGoToTheFeature() {
        var task = errand("SUBMIT");
        as("an", OFFICERS);

        forms.submitTaskForm(
                task,
                Variables.putValue("outcome", "DONE")
                        .putValue("reason", "  Ho\u0302\u0300ng A\u0301nh ")
                        .putValue("documentDate", "2023-05-19")
                        .putValue("hours", 3L)
                        .putValueTyped(
                                "items",
                                SpinValues.jsonValue("[\"MAP\",\"BAG\",\"MAP\"]")
                                        .create()));

        identities.clearAuthentication();
        assertThat(stored())
                .containsExactly("{outcome=DONE, reason=Hồng Ánh, documentDate=2023-05-19, hours=3, items=[MAP, BAG]}");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processDefinitionId(definition)
                        .list())
                .extracting(HistoricVariableInstance::getName, HistoricVariableInstance::getValue)
                .containsExactlyInAnyOrder(tuple("unit", UNIT), tuple("outcome", "DONE"));
        assertThat(journal.of("SUBMIT"))
                .extracting(
                        JournalEntry::step,
                        JournalEntry::actor,
                        JournalEntry::role,
                        JournalEntry::outcome,
                        JournalEntry::reason)
                .containsExactly(tuple(ErrandForms.TASK, "an", OFFICERS, "DONE", "Hồng Ánh"));
    }

    @Test
    @DisplayName("biến thừa, kiểu sai, lựa chọn lạ: 400, không để lại gì")
    void badInputLeavesNoTrace() {
        var task = errand("BAD");
        as("an", OFFICERS);

        refused(400, "Biểu mẫu không có trường “quotaOk”.", () -> submit(task, "outcome", "DONE", "quotaOk", true));
        refused(400, "“Kết quả” không có lựa chọn “ALL”.", () -> submit(task, "outcome", "ALL"));
        refused(400, "“Số giờ” không được lớn hơn 24.", () -> submit(task, "outcome", "DONE", "hours", 25));
        refused(
                400,
                "“Đồ mang theo” không có lựa chọn “X”.",
                () -> submit(task, "outcome", "DONE", "items", "[\"X\"]"));
        refused(400, "Cần chọn “Kết quả”.", () -> forms.submitTaskForm(task, null));
        refused(400, "Cần nhập “Lý do”.", () -> submit(task, "outcome", "FAILED"));
        refused(
                400,
                "“Lý do” phải là văn bản.",
                () -> submit(
                        task,
                        "outcome",
                        "DONE",
                        "reason",
                        Variables.serializedObjectValue("rO0ABQ==")
                                .serializationDataFormat(Variables.SerializationDataFormats.JAVA)
                                .objectTypeName("java.lang.String")
                                .create()));
        refused(
                400,
                "“Lý do” phải là văn bản.",
                () -> submit(task, "outcome", "DONE", "reason", Variables.byteArrayValue(new byte[] {1})));

        identities.clearAuthentication();
        assertThat(stored()).isEmpty();
        assertThat(journal.of("BAD")).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    @DisplayName("cửa của một phần khác chặn trước khi câu trả lời tới tính năng; không để lại gì")
    void gatesOfOtherModules() {
        var held = errand("HELD");
        var open = errand("OPEN");
        as("an", OFFICERS);

        refused(409, "Việc đang tạm dừng.", () -> submit(held, "outcome", "DONE"));
        submit(open, "outcome", "DONE");
        as("ma", OFFICERS);
        refused(
                409,
                "Việc đang tạm dừng.",
                () -> forms.submitStartForm(
                        definition, Variables.putValue("name", "Cửa").putValue("place", "MARKET")));

        identities.clearAuthentication();
        assertThat(stored()).containsExactly("{outcome=DONE}");
        assertThat(tasks.createTaskQuery().taskId(held).count()).isOne();
        assertThat(journal.of("HELD")).isEmpty();
    }

    @Test
    @DisplayName("điều kiện ẩn đọc dữ kiện của máy chủ")
    void hiddenByFacts() {
        var alone = errand("ALONE");
        var helped = errand("HELPED");
        as("an", OFFICERS);

        submit(alone, "outcome", "DONE", "helper", "K’Hùng");
        submit(helped, "outcome", "DONE", "helper", "K’Hùng");

        assertThat(stored()).containsExactly("{outcome=DONE}", "{outcome=DONE, helper=K’Hùng}");
    }

    @Test
    @DisplayName("nhiệm vụ người khác đã nhận: 409; của mình: được")
    void claimedByAnother() {
        var task = errand("CLAIMED");
        tasks.setAssignee(task, "binh");

        as("an", OFFICERS);
        refused(409, "Nhiệm vụ đang do người khác xử lý.", () -> submit(task, "outcome", "DONE"));

        as("binh", OFFICERS);
        submit(task, "outcome", "DONE");
        assertThat(stored()).hasSize(1);
    }

    @Test
    @DisplayName(
            "đơn vị khác không biết là có: 404; thấy mà không được giao: 403 và được ghi lại; quản trị viên cũng vậy")
    void notTheirs() {
        var task = errand("THEIRS");

        as("la", "canbo.khac");
        refused(404, "Không tìm thấy nhiệm vụ này hoặc nhiệm vụ đã được xử lý.", () -> submit(task, "outcome", "DONE"));
        refused(404, "Không tìm thấy", () -> forms.getTaskFormVariables(task));
        refused(404, "Không tìm thấy", () -> forms.getDeployedTaskForm(task));
        as("la", List.of(), OFFICERS);
        refused(404, "Không tìm thấy", () -> submit(task, "outcome", "DONE"));
        as("giamsat", OBSERVERS);
        refused(403, "Bạn không được giao nhiệm vụ này.", () -> submit(task, "outcome", "DONE"));
        assertThat(forms.getTaskFormVariables(task)).containsKey("owner");
        as("quantri", "camunda-admin", OBSERVERS);
        refused(403, "Bạn không được giao nhiệm vụ này.", () -> submit(task, "outcome", "DONE"));

        identities.clearAuthentication();
        assertThat(journal.of("THEIRS"))
                .extracting(JournalEntry::actor, JournalEntry::step, JournalEntry::outcome)
                .containsExactly(
                        tuple("giamsat", ErrandForms.TASK, "REFUSED"), tuple("quantri", ErrandForms.TASK, "REFUSED"));
        assertThat(stored()).isEmpty();
    }

    @Test
    @DisplayName("hai lần nộp cùng lúc: một lần được, một lần 409")
    void simultaneousSubmissions() throws Exception {
        for (var round = 0; round < 5; round++) {
            var errand = "RACE-" + round;
            var task = errand(errand);
            var together = new CountDownLatch(2);
            Callable<Integer> submission = () -> {
                as("an", OFFICERS);
                together.countDown();
                together.await();
                try {
                    submit(task, "outcome", "DONE");
                    return 204;
                } catch (RuntimeException refused) {
                    return failures.of(refused).status();
                } finally {
                    identities.clearAuthentication();
                }
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                var answers = threads.invokeAll(List.of(submission, submission));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(204, 409);
            } finally {
                threads.shutdownNow();
            }
            assertThat(journal.of(errand)).hasSize(1);
        }
        assertThat(stored()).hasSize(5);
    }

    @Test
    @DisplayName("nộp lại ngay sau đó: 409 cho người được giao, 404 cho người ngoài và mã lạ")
    void alreadyDone() {
        var task = errand("TWICE");
        as("an", OFFICERS);
        submit(task, "outcome", "DONE");
        refused(409, "Nhiệm vụ này vừa được xử lý.", () -> submit(task, "outcome", "DONE"));
        refused(404, "Không tìm thấy", () -> submit("khong-co", "outcome", "DONE"));
        as("la", "canbo.khac");
        refused(404, "Không tìm thấy", () -> submit(task, "outcome", "DONE"));
        assertThat(stored()).hasSize(1);
    }

    @Test
    @DisplayName("biểu mẫu được điền từ tính năng: danh sách là JSON, chỉ những tên được hỏi")
    void formVariables() throws IOException {
        var task = errand("READ");
        as("an", OFFICERS);

        var all = forms.getTaskFormVariables(task, null, false);
        assertThat(all.keySet()).containsExactlyInAnyOrder("alone", "packed", "owner");
        assertThat(all.<Boolean>getValue("alone", Boolean.class)).isFalse();
        assertThat(all.getValueTyped("packed").getType().getName()).isEqualTo("json");
        assertThat(forms.getTaskFormVariables(task, List.of("owner"), true).keySet())
                .containsExactly("owner");
        try (var deployed = forms.getDeployedTaskForm(task)) {
            assertThat(new ObjectMapper().readTree(deployed).path("id").asText())
                    .isEqualTo("test-run-errand");
        }
    }

    @Test
    @DisplayName("khởi tạo: lựa chọn của người gọi, số do tính năng cấp, có dòng nhật ký")
    void start() throws IOException {
        as("an", OFFICERS);
        try (var served = forms.getDeployedStartForm(definition)) {
            assertThat(new ObjectMapper()
                            .readTree(served)
                            .at("/components/1/values/0/label")
                            .asText())
                    .isEqualTo("Chợ của an");
        }
        assertThat(forms.getStartFormVariables(definition)).containsOnlyKeys("place");

        refused(
                400,
                "“Nơi đến” không có lựa chọn “MOON”.",
                () -> forms.submitStartForm(definition, Map.of("name", "A", "place", "MOON")));
        refused(
                400,
                "Biểu mẫu không có trường “unit”.",
                () -> forms.submitStartForm(definition, Map.of("name", "A", "place", "MARKET", "unit", "khac")));
        var instance = forms.submitStartForm(definition, "SO-TU-DAT", Map.of("name", "A", "place", "MARKET"));
        assertThat(instance.getBusinessKey()).isEqualTo("VIEC-A");
        forms.submitStartFormData(definition, Map.of("name", "B", "place", "MARKET"));

        identities.clearAuthentication();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition)
                        .tenantIdIn(UNIT)
                        .list())
                .extracting("businessKey")
                .containsExactlyInAnyOrder("VIEC-A", "VIEC-B");
        assertThat(journal.of("VIEC-A"))
                .extracting(JournalEntry::step, JournalEntry::actor, JournalEntry::role)
                .containsExactly(tuple("STARTED", "an", OFFICERS));
    }

    @Test
    @DisplayName("khởi tạo nhiều việc một lúc: tất cả hoặc không việc nào, mỗi việc một dòng nhật ký")
    void startMany() {
        as("an", OFFICERS);
        refused(
                400,
                "“Nơi đến” không có lựa chọn “MOON”.",
                () -> starts.start(
                        ErrandForms.PROCESS,
                        List.of(Map.of("name", "P", "place", "MARKET"), Map.of("name", "Q", "place", "MOON"))));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey("VIEC-P")
                        .count())
                .isZero();
        assertThat(journal.of("VIEC-P")).isEmpty();

        var started = starts.start(
                ErrandForms.PROCESS,
                List.of(Map.of("name", "P", "place", "MARKET"), Map.of("name", "Q", "place", "MARKET")));
        assertThat(started).extracting(FormStarts.Started::businessKey).containsExactly("VIEC-P", "VIEC-Q");
        assertThat(starts.start(ErrandForms.PROCESS, List.of())).isEmpty();
        identities.clearAuthentication();
        assertThat(started).allSatisfy(one -> {
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(one.instance())
                            .singleResult()
                            .getBusinessKey())
                    .isEqualTo(one.businessKey());
            assertThat(journal.of(one.businessKey()))
                    .extracting(JournalEntry::step, JournalEntry::actor, JournalEntry::role)
                    .containsExactly(tuple("STARTED", "an", OFFICERS));
        });
    }

    @Test
    @DisplayName("khởi tạo không có quyền: 403; quy trình lạ: 404")
    void startRefused() {
        as("giamsat", OBSERVERS);
        refused(
                403,
                "Bạn không có quyền thực hiện việc này.",
                () -> forms.submitStartForm(definition, Map.of("name", "A", "place", "MARKET")));
        as("an", OFFICERS);
        refused(404, "Không tìm thấy quy trình này.", () -> forms.submitStartForm("khong:1:co", Map.of()));
        identities.clearAuthentication();
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition)
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("hệ thống dùng dịch vụ nguyên gốc")
    void systemIsUnguarded() {
        var task = errand("SYSTEM");
        forms.submitTaskForm(task, Map.of("anything", 1));
        assertThat(stored()).isEmpty();
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    @DisplayName("nhật ký chỉ ghi thêm: không sửa, không xoá, không dọn")
    void journalIsAppendOnly() {
        for (var change : List.of(
                "UPDATE khenthuong.audit_entry SET actor = 'x'",
                "DELETE FROM khenthuong.audit_entry",
                "TRUNCATE khenthuong.audit_entry")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
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

    private void submit(String task, Object... answers) {
        var submitted = new HashMap<String, Object>();
        IntStream.range(0, answers.length / 2)
                .forEach(index -> submitted.put((String) answers[2 * index], answers[2 * index + 1]));
        forms.submitTaskForm(task, submitted);
    }

    private void as(String user, String... groups) {
        as(user, List.of(UNIT), groups);
    }

    private void as(String user, List<String> tenants, String... groups) {
        identities.setAuthentication(user, List.of(groups), tenants);
    }

    private void refused(int status, String sentence, Runnable attempt) {
        var refusal = catchThrowable(attempt::run);
        assertThat(refusal).as(sentence).isNotNull();
        var failure = failures.of(refusal);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.sentence()).startsWith(sentence);
    }
}
