package vn.khenthuong.commendation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Giấy khen của đơn vị")
@Deployment(resources = "processes/commendation/unit-commendation.bpmn")
class UnitCommendationProcessTest {

    private static final String LIST = "GK2023-DAM-RONG-001";
    private static final String PREPARE = "userTask_prepareCommendation";
    private static final String DECIDE = "userTask_decideCommendation";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    @BeforeEach
    void use() {
        ProcessTestEngine.use(ENGINE);
    }

    @Test
    @DisplayName("cán bộ trình, thủ trưởng quyết định: kết thúc đã quyết định")
    void decided() {
        var list = started();
        answer(list, PREPARE, "SUBMIT");
        answer(list, DECIDE, "DECIDE");

        assertThat(list).isEnded().hasPassed("endEvent_commendationDecided");
    }

    @Test
    @DisplayName("thủ trưởng trả lại, cán bộ trình lại")
    void returned() {
        var list = started();
        answer(list, PREPARE, "SUBMIT");
        answer(list, DECIDE, "RETURN");
        assertThat(list).isWaitingAtExactly(PREPARE);
        answer(list, PREPARE, "SUBMIT");

        assertThat(list).isWaitingAtExactly(DECIDE);
    }

    @Test
    @DisplayName("trả lời lạ không phải là quyết định")
    void anythingElseIsNoDecision() {
        var list = started();
        answer(list, PREPARE, "SUBMIT");
        answer(list, DECIDE, "SUBMIT");

        assertThat(list).isWaitingAtExactly(PREPARE).hasNotPassed("endEvent_commendationDecided");
    }

    @Test
    @DisplayName("cán bộ thôi danh sách")
    void withdrawnByTheOfficer() {
        var list = started();
        answer(list, PREPARE, "WITHDRAW");

        assertThat(list).isEnded().hasPassed("endEvent_commendationWithdrawn").hasNotPassed(DECIDE);
    }

    @Test
    @DisplayName("thủ trưởng thôi danh sách")
    void withdrawnByTheHead() {
        var list = started();
        answer(list, PREPARE, "SUBMIT");
        answer(list, DECIDE, "WITHDRAW");

        assertThat(list)
                .isEnded()
                .hasPassed("endEvent_commendationWithdrawn")
                .hasNotPassed("endEvent_commendationDecided");
    }

    @ParameterizedTest(name = "khi đang ở {0}")
    @DisplayName("đơn vị kết thúc: danh sách chấm dứt ở bước nào cũng vậy")
    @ValueSource(strings = {PREPARE, DECIDE})
    void cancelled(String step) {
        var list = started();
        if (step.equals(DECIDE)) {
            answer(list, PREPARE, "SUBMIT");
        }
        assertThat(list).isWaitingAt(step);
        runtimeService()
                .createMessageCorrelation(CommendationProcess.Messages.CANCELLED)
                .processInstanceBusinessKey(LIST)
                .correlate();

        assertThat(list).isEnded().hasPassed("endEvent_commendationCancelled");
    }

    private static ProcessInstance started() {
        var list =
                runtimeService().startProcessInstanceByKey(CommendationProcess.KEY, LIST, Map.of("unit", "dam-rong"));
        assertThat(list).isWaitingAtExactly(PREPARE);
        return list;
    }

    private static void answer(ProcessInstance list, String task, String outcome) {
        complete(task(task, list), withVariables("outcome", outcome));
    }
}
