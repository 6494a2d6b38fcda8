package vn.khenthuong.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.Trusted;
import vn.khenthuong.support.IntegrationTest;

/** The guard by itself: the services of the engine called by code while an official is signed in. */
@IntegrationTest
class CommandGuardIT {

    private final ProcessEngine engine;
    private final EngineAsSystem asSystem;
    private ProcessInstance instance;
    private String task;
    private String job;

    CommandGuardIT(@Autowired ProcessEngine engine, @Autowired EngineAsSystem asSystem) {
        this.engine = engine;
        this.asSystem = asSystem;
    }

    @BeforeEach
    void startDossier() {
        instance = engine.getRuntimeService()
                .createProcessInstanceByKey("nomination")
                .businessKey("SK2023-DI-LINH-9002")
                .setVariable("round", "SK2023")
                .setVariable("unit", "di-linh")
                .setVariable("nominee", "Xã thử")
                .setVariable("unitDeadline", "2023-06-15T17:00:00Z")
                .execute();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
        job = engine.getManagementService()
                .createJobQuery()
                .timers()
                .list()
                .get(0)
                .getId();
    }

    @AfterEach
    void removeDossier() {
        engine.getIdentityService().clearAuthentication();
        engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.di-linh", "quantri"})
    @DisplayName("Mọi lệnh ghi bị chặn trong engine, quản trị viên cũng vậy")
    void writesAreRefused(String userId) {
        signIn(userId);
        writes().forEach((name, write) -> assertThatThrownBy(write)
                .as("%s: %s", userId, name)
                .isInstanceOf(AuthorizationException.class)
                .hasMessage("Bạn không có quyền thực hiện việc này."));
        assertThatCode(() -> Trusted.call(() -> {
                    engine.getRuntimeService().createProcessInstanceQuery().count();
                    return null;
                }))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Lệnh lạ, kể cả viết thành lambda, bị chặn")
    void unknownCommandsAreRefused() {
        signIn("quantri");
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        var freshTransactions = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequiresNew();
        Command<Boolean> nothing = context -> true;
        assertThatThrownBy(() -> commands.execute(nothing)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> freshTransactions.execute(nothing)).isInstanceOf(AuthorizationException.class);
        assertThat(asSystem.call(() -> commands.execute(nothing))).isTrue();
    }

    @Test
    @DisplayName("Đọc, nhận và trả nhiệm vụ được phép")
    void workPasses() {
        signIn("canbo.di-linh");
        var tasks = engine.getTaskService();
        assertThat(tasks.createTaskQuery()
                        .or()
                        .taskAssignee("a")
                        .taskName("b")
                        .endOr()
                        .count())
                .isZero();
        tasks.claim(task, "canbo.di-linh");
        assertThat(tasks.createTaskQuery().taskAssignee("canbo.di-linh").count())
                .isEqualTo(1);
        tasks.setAssignee(task, null);
        assertThat(tasks.createTaskQuery().taskUnassigned().count()).isEqualTo(1);
        assertThat(engine.getRuntimeService().getVariable(instance.getId(), "unit"))
                .isEqualTo("di-linh");
    }

    @Test
    @DisplayName("Cán bộ đổi được mật khẩu của mình, không đổi được tên")
    void ownPasswordOnly() {
        signIn("canbo.di-linh");
        var identities = engine.getIdentityService();
        var self = identities.createUserQuery().userId("canbo.di-linh").singleResult();
        self.setPassword("khenthuong");
        assertThatCode(() -> identities.saveUser(self)).doesNotThrowAnyException();
        var renamed = identities.createUserQuery().userId("canbo.di-linh").singleResult();
        renamed.setFirstName("Người khác");
        assertThatThrownBy(() -> identities.saveUser(renamed)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> identities.checkPassword("chutich.ubnd", "khenthuong"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> identities.saveUser(identities.newUser("ke.gian")))
                .isInstanceOf(AuthorizationException.class);
    }

    private Map<String, ThrowingCallable> writes() {
        var runtime = engine.getRuntimeService();
        var tasks = (TaskServiceImpl) engine.getTaskService();
        var management = (ManagementServiceImpl) engine.getManagementService();
        var repository = engine.getRepositoryService();
        var history = engine.getHistoryService();
        var id = instance.getId();
        var writes = new LinkedHashMap<String, ThrowingCallable>();
        writes.put("complete", () -> tasks.complete(task, Map.of("outcome", "SUBMIT")));
        writes.put("complete with return", () -> tasks.completeWithVariablesInReturn(task, Map.of(), true));
        writes.put("resolve", () -> tasks.resolveTask(task, Map.of()));
        writes.put("delegate", () -> tasks.delegateTask(task, "giamsat"));
        writes.put("assign", () -> tasks.setAssignee(task, "giamsat"));
        writes.put("owner", () -> tasks.setOwner(task, "giamsat"));
        writes.put("candidate", () -> tasks.addCandidateGroup(task, "giamsat"));
        writes.put("no candidate", () -> tasks.deleteCandidateGroup(task, "canbo.di-linh"));
        writes.put("priority", () -> tasks.setPriority(task, 1));
        writes.put("name", () -> tasks.setName(task, "x"));
        writes.put("due date", () -> tasks.setDueDate(task, new Date()));
        writes.put("task variable", () -> tasks.setVariable(task, "withinQuota", true));
        writes.put("local task variable", () -> tasks.setVariableLocal(task, "x", true));
        writes.put("no task variable", () -> tasks.removeVariable(task, "unit"));
        writes.put("task variables", () -> tasks.updateVariables(task, Map.of("x", 1), List.of("unit")));
        writes.put("comment", () -> tasks.createComment(task, id, "x"));
        writes.put(
                "attachment",
                () -> tasks.createAttachment("x", task, id, "x", "x", new ByteArrayInputStream(new byte[1])));
        writes.put("standalone task", () -> tasks.saveTask(tasks.newTask("x")));
        writes.put("no task", () -> tasks.deleteTask(task));
        writes.put("error", () -> tasks.handleBpmnError(task, "X"));
        writes.put("escalation", () -> tasks.handleEscalation(task, "X"));
        writes.put("start", () -> runtime.startProcessInstanceByKey("nomination", Map.of("unit", "di-linh")));
        writes.put(
                "start in the middle",
                () -> runtime.createProcessInstanceByKey("nomination")
                        .startBeforeActivity("userTask_reviewDossier")
                        .execute());
        writes.put("variable", () -> runtime.setVariable(id, "withinQuota", true));
        writes.put("variables", () -> runtime.setVariablesLocal(id, Map.of("x", 1)));
        writes.put("no variable", () -> runtime.removeVariable(id, "unit"));
        writes.put("signal", () -> runtime.signal(id));
        writes.put("broadcast", () -> runtime.createSignalEvent("x").send());
        writes.put(
                "message",
                () -> runtime.createMessageCorrelation("nomination.withdrawn").correlateAll());
        writes.put("one message", () -> runtime.correlateMessage("nomination.withdrawn"));
        writes.put("message to execution", () -> runtime.messageEventReceived("nomination.withdrawn", id));
        writes.put("condition", () -> runtime.createConditionEvaluation().evaluateStartConditions());
        writes.put(
                "modification",
                () -> runtime.createProcessInstanceModification(id)
                        .cancelAllForActivity("userTask_prepareDossier")
                        .execute());
        writes.put("suspension", () -> runtime.suspendProcessInstanceById(id));
        writes.put("deletion", () -> runtime.deleteProcessInstance(id, "x"));
        writes.put("deletion in batch", () -> runtime.deleteProcessInstancesAsync(List.of(id), "x"));
        writes.put("incident", () -> runtime.createIncident("x", id, "x"));
        writes.put("job now", () -> management.executeJob(job));
        writes.put("job due", () -> management.setJobDuedate(job, new Date()));
        writes.put("job dead", () -> management.setJobRetries(job, 0));
        writes.put(
                "job early",
                () -> management.setJobRetries(1).jobId(job).dueDate(new Date()).execute());
        writes.put("no job", () -> management.deleteJob(job));
        writes.put("job suspended", () -> management.suspendJobById(job));
        writes.put("property", () -> management.setProperty("x", "y"));
        writes.put(
                "tables",
                () -> management.createTablePageQuery().tableName("ACT_ID_USER").listPage(0, 1));
        writes.put("table count", management::getTableCount);
        writes.put("purge", management::purge);
        writes.put(
                "deployment",
                () -> repository.createDeployment().addString("x.bpmn", "<x/>").deploy());
        writes.put("definition suspended", () -> repository.suspendProcessDefinitionByKey("nomination"));
        writes.put("no definition", () -> repository.deleteProcessDefinition(instance.getProcessDefinitionId()));
        writes.put(
                "evaluation",
                () -> engine.getDecisionService()
                        .evaluateDecisionTableByKey("quotaRule")
                        .variables(Map.of())
                        .evaluate());
        writes.put("no history", () -> history.deleteHistoricProcessInstance(id));
        writes.put("cleanup", () -> history.cleanUpHistoryAsync(true));
        writes.put("no variable history", () -> history.deleteHistoricVariableInstancesByProcessInstanceId(id));
        writes.put(
                "external task",
                () -> engine.getExternalTaskService().fetchAndLock(1, "x").execute());
        writes.put(
                "migration",
                () -> runtime.newMigration(runtime.createMigrationPlan(
                                        instance.getProcessDefinitionId(), instance.getProcessDefinitionId())
                                .mapEqualActivities()
                                .build())
                        .processInstanceIds(id)
                        .execute());
        writes.put(
                "expression",
                () -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${currentUser()}")
                        .endOr()
                        .count());
        writes.put(
                "filter with expression",
                () -> engine.getFilterService()
                        .saveFilter(engine.getFilterService()
                                .newTaskFilter("x")
                                .setQuery(tasks.createTaskQuery()
                                        .or()
                                        .taskAssigneeExpression("${1}")
                                        .endOr())));
        writes.put(
                "native query",
                () -> tasks.createNativeTaskQuery()
                        .sql("SELECT * FROM ACT_RU_TASK")
                        .list());
        return writes;
    }

    private void signIn(String userId) {
        var identities = engine.getIdentityService();
        var groups = identities.createGroupQuery().groupMember(userId).list().stream()
                .map(group -> group.getId())
                .toList();
        var tenants = Stream.of("di-linh").toList();
        identities.setAuthentication(userId, groups, tenants);
    }
}
