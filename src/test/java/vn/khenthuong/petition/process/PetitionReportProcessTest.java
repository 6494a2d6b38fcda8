package vn.khenthuong.petition.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Tổng hợp kiến nghị trình UBND tỉnh")
@Deployment(resources = "processes/petition/petition-report.bpmn")
class PetitionReportProcessTest {

    private static final String RECORD = "userTask_recordCommitteeAnswer";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    @BeforeEach
    void use() {
        ProcessTestEngine.use(ENGINE);
    }

    @Test
    @DisplayName("văn thư ghi trả lời của UBND tỉnh: kết thúc đã trả lời")
    void answered() {
        var report = runtimeService()
                .startProcessInstanceByKey(
                        PetitionReportProcess.KEY, "THKN2023-SO-NOI-VU-001", Map.of("unit", "so-noi-vu"));
        assertThat(report).isWaitingAtExactly(RECORD);
        complete(task(RECORD, report));

        assertThat(report).isEnded().hasPassed("endEvent_petitionReportAnswered");
    }
}
