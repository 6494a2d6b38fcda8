package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.organization.Performer;

/** Rules every model keeps; read from the files alone. */
@DisplayName("Quy ước của các mô hình quy trình")
class ModelContractTest {

    private static final Pattern ELEMENT_ID = Pattern.compile(
            "(startEvent|endEvent|event|userTask|serviceTask|businessRuleTask|callActivity|subProcess|gateway|flow)_[a-z][A-Za-z0-9_]*");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?[a-z][A-Za-z]*( == '[A-Z_]+')?}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");

    static List<Path> models() throws IOException {
        return files("processes", ".bpmn");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("tên tệp, mã quy trình, thời hạn lưu, làn, sơ đồ")
    void frame(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process = theProcess(model);

        assertThat(kebab(process.getId()) + ".bpmn")
                .isEqualTo(file.getFileName().toString());
        assertThat(process.getCamundaHistoryTimeToLiveString())
                .as("history time to live")
                .isNotBlank();
        assertThat(model.getModelElementsByType(Lane.class)).as("lanes").hasSizeGreaterThan(1);
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getDiagramElement()).as("shape of %s", node.getId()).isNotNull();
        }
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            assertThat(flow.getDiagramElement()).as("edge of %s", flow.getId()).isNotNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("mã phần tử theo quy ước, nhãn tiếng Việt dạng NFC")
    void idsAndLabels(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        for (var element : model.getModelElementsByType(FlowElement.class)) {
            assertThat(element.getId()).matches(ELEMENT_ID);
            if (needsLabel(element)) {
                assertThat(element.getName()).as("label of %s", element.getId()).isNotBlank();
            }
            if (element.getName() != null) {
                assertThat(Normalizer.isNormalized(element.getName(), Normalizer.Form.NFC))
                        .as("NFC label of %s", element.getId())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("mỗi việc của người có biểu mẫu, người làm, hạn và mô tả")
    void userTasks(Path file) throws IOException {
        var forms = files("forms", ".form").stream()
                .map(form -> form.getFileName().toString().replace(".form", ""))
                .collect(Collectors.toSet());
        var sla = Files.readString(Path.of("processes/calendar/sla.dmn"));
        for (var task : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class)) {
            assertThat(forms).as("form of %s", task.getId()).contains(task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(listeners(task)).containsExactlyInAnyOrder("${assignTaskListener}", "${dueDateListener}");
            assertThat(Performer.valueOf(performer(task))).isNotNull();
            assertThat(task.getCamundaAssignee()).isNull();
            assertThat(task.getDocumentations())
                    .as("documentation of %s", task.getId())
                    .isNotEmpty();
            assertThat(sla).as("row of sla.dmn for %s", task.getId()).contains("\"" + task.getId() + "\"");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("cổng rẽ nhánh có nhánh mặc định, điều kiện chỉ đọc dữ kiện")
    void gateways(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        for (var gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getDefault())
                        .as("default of %s", gateway.getId())
                        .isNotNull();
                assertThat(gateway.getName()).endsWith("?");
                for (var flow : gateway.getOutgoing()) {
                    assertThat(flow.getName()).as("label of %s", flow.getId()).isNotBlank();
                    assertThat(flow.getConditionExpression() == null).isEqualTo(flow.equals(gateway.getDefault()));
                }
            }
        }
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            if (flow.getConditionExpression() != null) {
                assertThat(flow.getConditionExpression().getTextContent()).matches(CONDITION);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("việc của hệ thống gọi một delegate có thật; không có script")
    void serviceTasks(Path file) throws IOException {
        var delegates = delegateBeans();
        var model = Bpmn.readModelFromFile(file.toFile());
        assertThat(model.getModelElementsByType(ScriptTask.class)).isEmpty();
        for (var task : model.getModelElementsByType(ServiceTask.class)) {
            var bean = BEAN.matcher(task.getCamundaDelegateExpression());
            assertThat(bean.matches())
                    .as("delegate expression of %s", task.getId())
                    .isTrue();
            assertThat(delegates).as("delegate of %s", task.getId()).contains(bean.group(1));
            assertThat(task.getCamundaClass()).isNull();
            assertThat(task.getCamundaExpression()).isNull();
        }
    }

    @Test
    @DisplayName("quy trình được gọi có thật")
    void calledProcesses() throws IOException {
        Set<String> keys = models().stream()
                .map(file -> theProcess(Bpmn.readModelFromFile(file.toFile())).getId())
                .collect(Collectors.toSet());
        for (var file : models()) {
            for (var call : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(CallActivity.class)) {
                assertThat(keys).contains(call.getCalledElement());
            }
        }
    }

    private static boolean needsLabel(FlowElement element) {
        boolean innerStartOrEnd = (element instanceof StartEvent || element instanceof EndEvent)
                && element.getParentElement() instanceof SubProcess inner
                && !inner.triggeredByEvent();
        return element instanceof Event && !innerStartOrEnd
                || element instanceof UserTask
                || element instanceof ServiceTask
                || element instanceof CallActivity;
    }

    private static Process theProcess(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static List<String> listeners(BaseElement element) {
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .map(CamundaTaskListener::getCamundaDelegateExpression)
                .toList();
    }

    private static String performer(UserTask task) {
        return task.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getParentElement()
                        .getParentElement()
                        .getParentElement()
                        .equals(task))
                .filter(property -> property.getCamundaName().equals("performer"))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as("performer of %s", task.getId()).hasSize(1);
                    return found.get(0);
                }));
    }

    private static Set<String> delegateBeans() throws IOException {
        return files("src/main/java", "Delegate.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
