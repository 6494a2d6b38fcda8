package vn.khenthuong.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;

@IntegrationTest
class EngineSetUpIT {

    private static final String WAITING = "testWaiting";
    private static final String MESSAGE = "test.woken";

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcExecutions executions;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private ProcessMessages messages;

    @Autowired
    private EngineAsSystem engine;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private PlatformTransactionManager transactions;

    private String deployment;

    @BeforeEach
    void deployWaitingModel() {
        jobs.run(); // of tests before, in the same application
        deployment = deploy(Bpmn.createExecutableProcess(WAITING)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway("gateway_fork")
                .intermediateCatchEvent("event_first")
                .message(MESSAGE)
                .endEvent()
                .moveToNode("gateway_fork")
                .intermediateCatchEvent("event_second")
                .message(MESSAGE)
                .endEvent()
                .done());
    }

    @AfterEach
    void removeModel() {
        identities.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    @DisplayName("Thông điệp đánh thức mọi chỗ đang chờ của đúng số nghiệp vụ, cả của đơn vị khác")
    void wakesEverythingThatWaits() {
        start("A", "don-vi-a");
        start("A", "don-vi-b");
        start("B", "don-vi-b");
        identities.setAuthentication("canbo.don-vi-a", List.of("canbo.don-vi-a"), List.of("don-vi-a"));
        messages.send(MESSAGE, "A");
        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("canbo.don-vi-a");
        identities.clearAuthentication();
        assertThat(running("A")).isEqualTo(2);

        assertThat(jobs.run()).isEqualTo(1);

        assertThat(running("A")).isZero();
        assertThat(running("B")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Vụ việc vừa kết thúc ở nơi khác lúc thông điệp đang được gửi: không phải lỗi, gửi lại thì không còn ai chờ")
    void endsElsewhereMeanwhile() {
        var instance = start("A", "don-vi-a");
        messages.send(MESSAGE, "A");
        var job = pending();
        executions.onceAfter(
                "select * from ACT_RU_EVENT_SUBSCR where (EXECUTION_ID_",
                () -> CompletableFuture.runAsync(() -> runtime.deleteProcessInstance(instance, "ends"))
                        .join());

        assertThatThrownBy(() -> management.executeJob(job.getId()))
                .isInstanceOf(OptimisticLockingException.class)
                .hasMessageContaining("moved on while message test.woken was delivered");

        assertThat(pending().getRetries()).isEqualTo(job.getRetries());
        assertThat(jobs.run()).isEqualTo(1);
    }

    @Test
    @DisplayName("Chỗ đã thôi chờ thông điệp được xóa mà không tìm việc nào còn gọi nó")
    void endsWaitingWithOneStatement() {
        start("A", "don-vi-a");
        messages.send(MESSAGE, "A");
        var statements = executions.during(jobs::run);
        assertThat(running("A")).isZero();
        assertThat(statements.count("delete from ACT_RU_EVENT_SUBSCR")).isPositive();
        assertThat(statements.count("HANDLER_CFG_ = ?")).isZero();
    }

    @Test
    @DisplayName("Vụ việc kết thúc không ghi ngày xóa vào từng dòng lịch sử; thời hạn lưu tính từ ngày kết thúc")
    void writesNoDateOfRemoval() {
        var instance = start("A", "don-vi-a");
        messages.send(MESSAGE, "A");
        var statements = executions.during(jobs::run);
        var ended = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        assertThat(ended.getEndTime()).isNotNull();
        assertThat(ended.getRemovalTime()).isNull();
        assertThat(statements.count("set REMOVAL_TIME_")).isZero();
    }

    @Test
    @DisplayName("Không ai chờ thì không phải lỗi")
    void nobodyWaitingIsNoError() {
        messages.send(MESSAGE, "nobody");
        assertThat(jobs.run()).isEqualTo(1);
    }

    @Test
    @DisplayName("Thông điệp của giao dịch bị hủy không được gửi")
    void rolledBackMessageIsNotSent() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            messages.send(MESSAGE, "A");
            transaction.setRollbackOnly();
        });
        assertThat(jobs.run()).isZero();
    }

    @Test
    @DisplayName("Gửi không được thì thử lại sau 1 phút, còn năm lần nữa")
    void retriesLater() {
        deployFailingModel();
        runtime.startProcessInstanceByKey("testFailing", "C");
        messages.send("test.failing", "C");
        var job = pending();

        assertThatThrownBy(() -> management.executeJob(job.getId())).isNotNull();

        var retried = management.createJobQuery().jobId(job.getId()).singleResult();
        assertThat(retried.getRetries()).isEqualTo(5);
        assertThat(retried.getDuedate())
                .isAfter(new Date(ClockUtil.getCurrentTime().getTime() + 50_000));
        management.deleteJob(job.getId());
    }

    @Test
    @DisplayName("Đơn vị của một vụ việc là tenant của nó")
    void unitIsTenant() {
        var instance = start("A", "don-vi-a");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getTenantId())
                .isEqualTo("don-vi-a");
    }

    @Test
    @DisplayName("Mô hình có script bị từ chối")
    void refusesScripts() {
        var scripted = Bpmn.createExecutableProcess("testScripted")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1")
                .endEvent()
                .done();
        assertThatThrownBy(() -> deploy(scripted)).hasMessageContaining("Scripts are not allowed in models");
    }

    @Test
    @DisplayName("Biểu thức trong mô hình chỉ gọi được delegate và listener")
    void expressionsReachDelegatesOnly() {
        assertThat(configuration.getBeans().containsKey("dataSource")).isFalse();
        var model = Bpmn.createExecutableProcess("testReaching")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression("${dataSource.connection}")
                .endEvent()
                .done();
        var reaching = deploy(model);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("testReaching"))
                .hasMessageContaining("dataSource");
        repository.deleteDeployment(reaching, true);
    }

    @Test
    @DisplayName("Hệ thống hành động không mang danh ai, rồi trả lại người đang đăng nhập")
    void actsAsSystem() {
        identities.setAuthentication("canbo.don-vi-a", List.of("canbo.don-vi-a"), List.of("don-vi-a"));
        engine.run(() -> {
            assertThat(identities.getCurrentAuthentication()).isNull();
            assertThat(Trusted.isActive()).isTrue();
        });
        assertThatThrownBy(() -> engine.run(() -> {
                    throw new IllegalStateException("fails");
                }))
                .hasMessage("fails");
        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("canbo.don-vi-a");
        assertThat(Trusted.isActive()).isFalse();
    }

    @Test
    @DisplayName("Cấu hình engine đúng như thiết kế")
    void isConfigured() {
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(configuration.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(configuration.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("none");
        assertThat(configuration.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");
        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("PT1M,PT5M,PT15M,PT1H,PT6H");
        assertThat(configuration.getGroupResourceWhitelistPattern()).isEqualTo("[a-z0-9.-]+");
    }

    private String start(String businessKey, String unit) {
        return runtime.startProcessInstanceByKey(WAITING, businessKey, Map.of("unit", unit))
                .getId();
    }

    private long running(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }

    private Job pending() {
        return management.createJobQuery().messages().list().stream()
                .filter(job -> "khenthuong-message".equals(((JobEntity) job).getJobHandlerType()))
                .findFirst()
                .orElseThrow();
    }

    private void deployFailingModel() {
        repository.deleteDeployment(deployment, true);
        deployment = deploy(Bpmn.createExecutableProcess("testFailing")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .intermediateCatchEvent()
                .message("test.failing")
                .serviceTask()
                .camundaExpression("${nothingOfThatName}")
                .endEvent()
                .done());
    }

    private String deploy(BpmnModelInstance model) {
        return repository
                .createDeployment()
                .addModelInstance("test.bpmn", model)
                .deploy()
                .getId();
    }
}
