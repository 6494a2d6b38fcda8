package vn.khenthuong.round.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Đợt khen thưởng")
@Deployment(resources = "processes/round/award-round.bpmn")
class AwardRoundProcessTest {

    private static final String CONFIRM = "userTask_confirmOpening";
    private static final String CODE = "SK2023";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final Deque<Boolean> dossiersLeft = new ArrayDeque<>();
    private Instant deadline = Instant.now().plus(30, ChronoUnit.DAYS);
    private int lists;

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        JavaDelegate readDeadline = round -> round.setVariable("unitDeadline", deadline.toString());
        Mocks.register("openRoundDelegate", readDeadline);
        Mocks.register("readDeadlineDelegate", readDeadline);
        JavaDelegate none = round -> {};
        List.of("closeRoundDelegate", "announceClosingDelegate", "endRoundDelegate")
                .forEach(bean -> Mocks.register(bean, none));
        Mocks.register(
                "countDossiersDelegate", (JavaDelegate) round -> round.setVariable("dossiersLeft", dossiersLeft.pop()));
        Mocks.register("openListDelegate", (JavaDelegate) round -> round.setVariable("list", CODE + "-DS" + ++lists));
        deployStubOfTheList();
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
        repositoryService()
                .createDeploymentQuery()
                .deploymentName("stub")
                .list()
                .forEach(stub -> repositoryService().deleteDeployment(stub.getId(), true));
    }

    @Test
    @DisplayName("hết hạn, lập danh sách đến khi không còn hồ sơ")
    void listsUntilNothingIsLeft() {
        var round = collecting();
        execute(job("event_unitDeadline", round));
        dossiersLeft.addAll(List.of(true, true, false));
        execute(job("serviceTask_announceClosing", round));
        assertThat(round).isWaitingAtExactly("callActivity_list");
        finishList("SK2023-DS1");
        finishList("SK2023-DS2");

        assertThat(round)
                .isEnded()
                .hasPassed("serviceTask_endRound", "endEvent_roundEnded")
                .variables()
                .containsEntry("list", "SK2023-DS2");
    }

    @Test
    @DisplayName("không có hồ sơ nào: đợt kết thúc")
    void nothingNominated() {
        var round = collecting();
        execute(job("event_unitDeadline", round));
        dossiersLeft.add(false);
        execute(job("serviceTask_announceClosing", round));

        assertThat(round).isEnded().hasPassed("endEvent_roundEnded").hasNotPassed("callActivity_list");
    }

    @Test
    @DisplayName("gia hạn dời hẹn giờ")
    void extended() {
        var round = collecting();
        deadline = deadline.plus(10, ChronoUnit.DAYS);
        send("round.extended");

        assertThat(round).isWaitingAt("event_unitDeadline");
        assertThat(job("event_unitDeadline", round))
                .hasDueDate(java.util.Date.from(deadline.truncatedTo(ChronoUnit.MILLIS)));
    }

    @Test
    @DisplayName("đóng sớm theo văn bản")
    void closedEarly() {
        var round = collecting();
        send("round.closed");

        assertThat(round)
                .isWaitingAtExactly("serviceTask_announceClosing")
                .hasPassed("event_closedEarly", "serviceTask_closeRound");
    }

    @Test
    @DisplayName("lãnh đạo không duyệt: không mở đợt")
    void notOpened() {
        var round = started();
        complete(task(CONFIRM, round), withVariables("outcome", "RETURN"));

        assertThat(round).isEnded().hasPassed("endEvent_notOpened").hasNotPassed("serviceTask_openRound");
    }

    @Test
    @DisplayName("đợt bị hủy")
    void cancelled() {
        var round = collecting();
        send("round.cancelled");

        assertThat(round).isEnded().hasPassed("endEvent_roundCancelled").hasNotPassed("serviceTask_closeRound");
    }

    private ProcessInstance collecting() {
        var round = started();
        complete(task(CONFIRM, round), withVariables("outcome", "APPROVE"));
        assertThat(round).isWaitingAt("event_unitDeadline");
        return round;
    }

    private ProcessInstance started() {
        var round =
                runtimeService().startProcessInstanceByKey("awardRound", CODE, Map.of("round", CODE, "ruleSet", "A"));
        assertThat(round).isWaitingAtExactly(CONFIRM);
        return round;
    }

    private static void send(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CODE)
                .correlate();
    }

    private static void finishList(String code) {
        var list = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code, "awardList")
                .singleResult();
        complete(task("userTask_stub", list));
    }

    private static void deployStubOfTheList() {
        var stub = Bpmn.createExecutableProcess("awardList")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("userTask_stub")
                .endEvent()
                .done();
        repositoryService()
                .createDeployment()
                .name("stub")
                .addModelInstance("award-list-stub.bpmn", stub)
                .deploy();
    }
}
