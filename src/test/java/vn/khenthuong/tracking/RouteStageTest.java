package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.nomination.NominationProcess;

@DisplayName("Các bước theo thứ tự của hành trình")
class RouteStageTest {

    @ParameterizedTest
    @ValueSource(strings = {"processes/nomination/nomination.bpmn", "processes/decision/award-list.bpmn"})
    @DisplayName("mỗi nhiệm vụ của mô hình thuộc một chặng")
    void everyTask(String model) {
        var tasks = Bpmn.readModelFromFile(Path.of(model).toFile()).getModelElementsByType(UserTask.class);
        assertThat(tasks)
                .filteredOn(task -> !task.getId().equals(NominationProcess.Tasks.RESOLVE_HOLD.id()))
                .as("the hold stands beside the route: the task it keeps open tells the stage")
                .isNotEmpty()
                .allSatisfy(task -> assertThat(RouteStage.of(task.getId()))
                        .as(task.getName())
                        .isPresent());
    }

    @Test
    @DisplayName("mỗi chặng có các bước của nó, theo tên chặng tìm lại được; mã của một bước không phải tên chặng")
    void stepsOfStages() {
        for (var stage : RouteStage.values()) {
            assertThat(RouteStage.named(stage.name())).contains(stage);
            assertThat(stage.steps())
                    .isNotEmpty()
                    .allSatisfy(step -> assertThat(RouteStage.of(step)).contains(stage))
                    .allSatisfy(step -> assertThat(RouteStage.named(step)).isEmpty());
        }
        assertThat(RouteStage.UNIT.steps()).containsExactly("userTask_prepareDossier", "userTask_supplementDossier");
        assertThat(RouteStage.named(null)).isEmpty();
    }

    @Test
    @DisplayName("bước sau đứng sau, dù đông hay vắng, của hồ sơ hay của danh sách; bước lạ đứng cuối")
    void order() {
        var steps = new ArrayList<>(List.of(
                "userTask_other",
                "userTask_decide",
                "userTask_appraiseDossier",
                "userTask_receiveList",
                "userTask_reviewDossier",
                "userTask_prepareDossier",
                "userTask_supplementDossier",
                "userTask_receiveDossier"));
        steps.sort(RouteStage.ORDER);
        assertThat(steps)
                .containsExactly(
                        "userTask_prepareDossier",
                        "userTask_receiveDossier",
                        "userTask_supplementDossier",
                        "userTask_reviewDossier",
                        "userTask_receiveList",
                        "userTask_appraiseDossier",
                        "userTask_decide",
                        "userTask_other");
        assertThat(RouteStage.of("userTask_other")).isEqualTo(Optional.empty());
    }
}
