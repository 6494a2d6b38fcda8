package vn.khenthuong.organization.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

@DisplayName("Giao tác vụ cho nhóm")
class AssignTaskListenerTest {

    /** Already the next day in Đà Lạt. */
    private static final Instant NOW = Instant.parse("2025-02-28T17:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    private final Organization organization = mock(Organization.class);
    private final DelegateExecution execution = mock(DelegateExecution.class);
    private final AssignTaskListener listener =
            new AssignTaskListener(organization, Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

    @Test
    @DisplayName("tác vụ của đơn vị vào nhóm của đơn vị trong hồ sơ")
    void offersUnitTasksToTheUnit() {
        when(execution.getVariable("unit")).thenReturn("dam-rong");
        when(organization.groupOf(Performer.UNIT_HEAD, "dam-rong", TODAY)).thenReturn("lanhdao.dam-rong");
        var task = task("UNIT_HEAD");

        listener.notify(task);

        verify(task).addCandidateGroup("lanhdao.dam-rong");
    }

    @Test
    @DisplayName("tác vụ khác theo chức năng hôm nay, không đọc đơn vị")
    void offersOtherTasksByFunction() {
        when(organization.groupOf(Performer.FOCAL_OFFICER, null, TODAY)).thenReturn("canbo.so-noi-vu");
        var task = task("FOCAL_OFFICER");

        listener.notify(task);

        verify(task).addCandidateGroup("canbo.so-noi-vu");
        verify(execution, never()).getVariable("unit");
    }

    @Test
    @DisplayName("mô hình không nêu người làm là lỗi, không phải tác vụ vô chủ")
    void refusesATaskWithoutPerformer() {
        var task = task(null);

        assertThatThrownBy(() -> listener.notify(task))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("userTask_any");
    }

    private DelegateTask task(String performer) {
        var model = Bpmn.createExecutableProcess("any")
                .startEvent()
                .userTask("userTask_any")
                .endEvent()
                .done();
        UserTask element = model.getModelElementById("userTask_any");
        var properties = model.newInstance(CamundaProperties.class);
        if (performer != null) {
            CamundaProperty property = model.newInstance(CamundaProperty.class);
            property.setCamundaName("performer");
            property.setCamundaValue(performer);
            properties.addChildElement(property);
        }
        element.builder().addExtensionElement(properties);

        var task = mock(DelegateTask.class);
        when(task.getExecution()).thenReturn(execution);
        when(task.getTaskDefinitionKey()).thenReturn("userTask_any");
        when(task.getProcessDefinitionId()).thenReturn("any:1:" + performer);
        when(task.getBpmnModelElementInstance()).thenReturn(element);
        return task;
    }
}
