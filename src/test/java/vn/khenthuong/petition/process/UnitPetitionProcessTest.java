package vn.khenthuong.petition.process;

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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Kiến nghị của đơn vị")
@Deployment(resources = "processes/petition/unit-petition.bpmn")
class UnitPetitionProcessTest {

    private static final String PETITION = "KN2023-DAM-RONG-001";
    private static final String FOCAL = "userTask_answerByFocalAgency";
    private static final String APPRAISER = "userTask_answerByAppraiser";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    @BeforeEach
    void use() {
        ProcessTestEngine.use(ENGINE);
    }

    @ParameterizedTest(name = "gửi {0}")
    @CsvSource({"FOCAL_AGENCY," + FOCAL, "APPRAISER," + APPRAISER})
    @DisplayName("cơ quan được gửi trả lời: kết thúc đã trả lời")
    void answered(Department addressee, String task) {
        var petition = started(addressee);
        assertThat(petition).isWaitingAtExactly(task);
        answer(petition, task, "ANSWER");

        assertThat(petition).isEnded().hasPassed("endEvent_petitionAnswered");
    }

    @Test
    @DisplayName("chuyển qua, chuyển lại: cơ quan nhận chuyển trả lời; trả lời lạ không phải là đã trả lời")
    void forwarded() {
        var petition = started(Department.FOCAL_AGENCY);
        answer(petition, FOCAL, "FORWARD");
        assertThat(petition).isWaitingAtExactly(APPRAISER);
        answer(petition, APPRAISER, "SUBMIT");
        assertThat(petition).isWaitingAtExactly(FOCAL).hasNotPassed("endEvent_petitionAnswered");
        answer(petition, FOCAL, "ANSWER");

        assertThat(petition).isEnded().hasPassed("endEvent_petitionAnswered");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        PetitionProcess.Messages.GATHERED + ",endEvent_petitionGathered",
        PetitionProcess.Messages.WITHDRAWN + ",endEvent_petitionWithdrawn"
    })
    @DisplayName("tổng hợp trình UBND tỉnh, rút, chấm dứt: việc trả lời kết thúc")
    void overtaken(String message, String end) {
        var petition = started(Department.APPRAISER);
        correlate(message);

        assertThat(petition).isEnded().hasPassed(end).hasNotPassed("endEvent_petitionAnswered");
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "KHAC"})
    @DisplayName("nơi nhận lạ: về cơ quan đầu mối, không ai bị bỏ quên")
    void anythingElseGoesToTheFocalAgency(String addressee) {
        var petition = runtimeService()
                .startProcessInstanceByKey(
                        PetitionProcess.KEY, PETITION, Map.of("unit", "dam-rong", "addressee", addressee));

        assertThat(petition).isWaitingAtExactly(FOCAL);
    }

    private static void correlate(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(PETITION)
                .correlate();
    }

    private static ProcessInstance started(Department addressee) {
        return runtimeService()
                .startProcessInstanceByKey(
                        PetitionProcess.KEY, PETITION, Map.of("unit", "dam-rong", "addressee", addressee.name()));
    }

    private static void answer(ProcessInstance petition, String task, String outcome) {
        complete(task(task, petition), withVariables("outcome", outcome));
    }
}
