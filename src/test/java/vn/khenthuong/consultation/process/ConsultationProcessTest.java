package vn.khenthuong.consultation.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Lấy ý kiến hiệp y")
@Deployment(resources = "processes/consultation/consultation.bpmn")
class ConsultationProcessTest {

    private static final String OPINION = "userTask_giveOpinion";
    private static final String KEY = "SK2023-DAM-RONG-0003-CUC-THUE";

    @RegisterExtension // static and annotated, otherwise the coverage gate never fires
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(1.0);

    private final Consultations consultations = mock(Consultations.class);

    @BeforeEach
    void wireDelegates() {
        ProcessTestEngine.use(ENGINE);
        ConsultationDelegates.of(consultations);
    }

    @AfterEach
    void unwireDelegates() {
        Mocks.reset();
    }

    @Test
    @DisplayName("trả lời trong hạn, đồng ý hay không: xong, không ghi là không trả lời")
    void answered() {
        var asked = asked();
        taskService().complete(task(OPINION, asked).getId(), Map.of("outcome", "DISAGREE"));

        assertThat(asked).isEnded().hasPassed("endEvent_opinionGiven").hasNotPassed("serviceTask_recordNoReply");
        verify(consultations, never()).noReply(KEY);
    }

    @Test
    @DisplayName("hết hạn: ghi là không trả lời, việc mất đi")
    void noReply() {
        var asked = asked();
        execute(job("event_opinionOverdue", asked));

        assertThat(asked).isEnded().hasPassedInOrder("serviceTask_recordNoReply", "endEvent_noReply");
        verify(consultations).noReply(KEY);
    }

    private static ProcessInstance asked() {
        var asked = runtimeService()
                .startProcessInstanceByKey(
                        "consultation",
                        KEY,
                        Map.of(
                                "unit",
                                "cuc-thue",
                                "consultationDeadline",
                                Instant.now().plus(14, ChronoUnit.DAYS).toString()));
        assertThat(asked).isWaitingAtExactly(OPINION);
        return asked;
    }
}
