package vn.khenthuong.appraisal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.support.ProcessTestEngine;

@DisplayName("Hồ sơ đi tiếp theo mô hình lúc nó bắt đầu")
class RunningModelsTest {

    @RegisterExtension // static and annotated, otherwise it is not called
    static final ProcessEngineCoverageExtension ENGINE = ProcessTestEngine.coveringAtLeast(0);

    private String deployment;

    @BeforeEach
    void listeners() {
        ProcessTestEngine.use(ENGINE);
        TaskListener nothing = task -> {};
        Mocks.register("assignTaskListener", nothing);
        Mocks.register("dueDateListener", nothing);
    }

    @AfterEach
    void forget() {
        repositoryService().deleteDeployment(deployment, true);
        Mocks.reset();
    }

    @Test
    @DisplayName("mô hình nay: thủ trưởng đầu mối ký từ chối")
    void present() throws IOException {
        assertThat(knows(model())).isTrue();
    }

    @Test
    @DisplayName("mô hình trước: không có bước ký, từ chối của bước tiếp nhận là cuối cùng")
    void earlier() throws IOException {
        assertThat(knows(model().replace("userTask_signRejection", "userTask_other")))
                .isFalse();
    }

    private boolean knows(String model) {
        deployment = repositoryService()
                .createDeployment()
                .addString("nomination.bpmn", model)
                .deploy()
                .getId();
        runtimeService()
                .startProcessInstanceByKey(
                        "nomination", "SK2023-DI-LINH-0001", Map.of("round", "SK2023", "unit", "di-linh"));
        var task = taskService().createTaskQuery().singleResult();
        var system = new EngineAsSystem() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
        return new RunningModels(taskService(), repositoryService(), system)
                .knowsSignedRejections(new CurrentTask(
                        task.getId(),
                        "nomination",
                        task.getTaskDefinitionKey(),
                        "SK2023-DI-LINH-0001",
                        Instant.EPOCH,
                        new Actor("canbo.so-ldtbxh", Set.of()),
                        null));
    }

    private static String model() throws IOException {
        return Files.readString(Path.of("processes/nomination/nomination.bpmn"));
    }
}
