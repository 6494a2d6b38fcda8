package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
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
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.xml.ModelInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.internal.TestOrganization;

/** Rules every model keeps; read from the files alone. */
@DisplayName("Quy ước của các mô hình quy trình")
class ModelContractTest {

    private static final Pattern ELEMENT_ID = Pattern.compile(
            "(startEvent|endEvent|event|userTask|serviceTask|businessRuleTask|callActivity|subProcess|gateway|flow)_[a-z][A-Za-z0-9_]*");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{!?[a-z][A-Za-z]*( == '[A-Z_]+')?}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");

    /** A state reached; the places where a dossier waits are called by what it waits for. */
    private static final String STATE = "(Đã|Hết hạn|Chờ)( .+)?";

    /** What the system does in the words of officials; a new verb is added here on purpose. */
    private static final List<String> SYSTEM_VERBS = List.of(
            "Điều chỉnh",
            "Đóng",
            "Đối chiếu",
            "Ghi nhận",
            "Giao",
            "Giữ chỗ",
            "Kết thúc",
            "Kiểm tra",
            "Mở",
            "Nhắc",
            "Rà soát",
            "Thông báo",
            "Xác định",
            "Xác nhận");

    /** Codes of rules, names of files and tables, locks, loops, variables: Cockpit and Tasklist show descriptions to officials. */
    private static final Pattern PROGRAMMERS_WORDS = Pattern.compile(
            "\\b[RA]-\\d|\\.md|\\.dmn|[a-z][A-Z]|(?iu)dưới khóa|khóa của|lượt lặp|biến|bảng dữ liệu|máy chủ|bảng quyết định|quy trình con");

    /** A unit, and a day on which Labour is the focal agency. */
    private static final String UNIT = "da-huoai";

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    /** Whom a description means, on that day and for that unit. */
    private static final Map<String, String> GROUPS = Map.of(
            "cán bộ đơn vị", "canbo.da-huoai",
            "thủ trưởng đơn vị", "lanhdao.da-huoai",
            "cán bộ cơ quan đầu mối", "canbo.so-ldtbxh",
            "lãnh đạo cơ quan đầu mối", "lanhdao.so-ldtbxh",
            "cán bộ cơ quan thẩm định", "canbo.so-noi-vu",
            "lãnh đạo cơ quan thẩm định", "lanhdao.so-noi-vu",
            "Chủ tịch UBND tỉnh", "chutich.ubnd",
            "cán bộ Văn phòng UBND tỉnh", "canbo.vp-ubnd",
            "văn thư UBND tỉnh", "vanthu.ubnd");

    private static final TimeLimitsInWords TIME_LIMITS = new TimeLimitsInWords();

    static List<Path> models() throws IOException {
        return files("processes", ".bpmn");
    }

    /** Tasks that somebody else may do too, depending on what they are about. */
    private static final Map<String, String> MORE_LISTENERS = Map.of("userTask_resolveHold", "${offerHoldListener}");

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
    @DisplayName("mỗi việc của người có biểu mẫu, người làm và hạn")
    void userTasks(Path file) throws IOException {
        var forms = files("forms", ".form").stream()
                .map(form -> form.getFileName().toString().replace(".form", ""))
                .collect(Collectors.toSet());
        for (var task : Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class)) {
            assertThat(forms).as("form of %s", task.getId()).contains(task.getCamundaFormRef());
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(listeners(task))
                    .filteredOn(listener ->
                            !MORE_LISTENERS.getOrDefault(task.getId(), "").equals(listener))
                    .containsExactlyInAnyOrder("${assignTaskListener}", "${dueDateListener}");
            assertThat(Performer.valueOf(performer(task))).isNotNull();
            assertThat(task.getCamundaAssignee()).isNull();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("mô tả nói ai làm và hạn nào, đúng với tổ chức, với làn và với bảng thời hạn")
    void whoAndByWhen(Path file) {
        var organization = TestOrganization.on(DAY);
        var model = Bpmn.readModelFromFile(file.toFile());
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var told = TaskDescription.of(task);
            assertThat(GROUPS.get(told.who()))
                    .as("group of “%s”, who does %s", told.who(), task.getId())
                    .isEqualTo(organization.groupOf(Performer.valueOf(performer(task)), UNIT, DAY));
            assertThat(lane(task)).as("lane of %s", task.getId()).isEqualToIgnoringCase(told.who());
            assertThat(told.limit()).as("time limit of %s", task.getId()).isEqualTo(TIME_LIMITS.of(task.getId()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("sự kiện là trạng thái đã đạt, việc của hệ thống là động từ và đối tượng, không lời lập trình")
    void labelsOfficialsUse(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        for (var event : model.getModelElementsByType(Event.class)) {
            assertThat(event.getName()).as("label of %s", event.getId()).matches(STATE);
        }
        for (var task : model.getModelElementsByType(ServiceTask.class)) {
            assertThat(SYSTEM_VERBS)
                    .as("verb of %s: “%s”", task.getId(), task.getName())
                    .anySatisfy(verb -> assertThat(task.getName()).startsWith(verb + " "));
        }
        for (var element : model.getModelElementsByType(BaseElement.class)) {
            for (var text : element.getDocumentations()) {
                assertThat(text.getTextContent())
                        .as("description of %s", element.getId())
                        .endsWith(".")
                        .doesNotContainPattern(PROGRAMMERS_WORDS);
            }
        }
    }

    @Test
    @DisplayName("bảng quyết định nói lời của cán bộ: nhãn và chú thích không có mã")
    void wordsOfDecisionTables() throws IOException {
        for (var file : files("processes", ".dmn")) {
            for (var element : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(DmnElement.class)) {
                var description = element.getDescription();
                assertThat(Stream.of(element.getLabel(), description == null ? null : description.getTextContent())
                                .filter(Objects::nonNull))
                        .as("%s of %s", element.getId(), file)
                        .allSatisfy(text -> assertThat(text).doesNotContainPattern(PROGRAMMERS_WORDS));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("từ tên một việc tìm được biểu mẫu, lớp xử lý, delegate và phép thử của quy trình")
    void foundByName(Path file) throws IOException {
        var model = Bpmn.readModelFromFile(file.toFile());
        var feature = file.getParent().getFileName().toString();
        var code = Path.of("src/main/java/vn/khenthuong", feature, "process");
        var sources = sources();
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var name = task.getId().replace("userTask_", "");
            assertThat(task.getCamundaFormRef()).isEqualTo(kebab(name));
            assertThat(sources).as("class of %s", task.getId()).containsKey(formClass(task.getCamundaFormRef()));
            assertThat(sources.get(formClass(task.getCamundaFormRef())))
                    .as("class of %s names its task", task.getId())
                    .contains("User task “" + task.getName() + "”");
        }
        for (var start : model.getModelElementsByType(StartEvent.class)) {
            if (start.getCamundaFormRef() != null) {
                assertThat(code.resolve(formClass(start.getCamundaFormRef()) + ".java"))
                        .exists();
            }
        }
        for (var task : model.getModelElementsByType(ServiceTask.class)) {
            assertThat(sources.get(delegateClass(task)))
                    .as("delegate of %s names its task", task.getId())
                    .contains("Service task “" + task.getName() + "”");
        }
        var process = theProcess(model).getId();
        assertThat(Path.of("src/test/java/vn/khenthuong", feature, "process", pascal(process) + "ProcessTest.java"))
                .exists();
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
        return element instanceof Event
                || element instanceof UserTask
                || element instanceof ServiceTask
                || element instanceof CallActivity;
    }

    private static Process theProcess(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static String lane(UserTask task) {
        var own = lane(task.getModelInstance(), task);
        return own.isEmpty() && task.getParentElement() instanceof SubProcess around
                ? lane(task.getModelInstance(), around)
                : own;
    }

    private static String lane(ModelInstance model, FlowNode node) {
        return model.getModelElementsByType(Lane.class).stream()
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .map(Lane::getName)
                .collect(Collectors.joining());
    }

    private static String formClass(String form) {
        return Stream.of(form.split("-")).map(ModelContractTest::pascal).collect(Collectors.joining()) + "Form";
    }

    private static String delegateClass(ServiceTask task) {
        return pascal(task.getCamundaDelegateExpression().replaceAll("[${}]", ""));
    }

    private static String pascal(String camel) {
        return Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    private static Map<String, String> sources() throws IOException {
        var sources = new HashMap<String, String>();
        for (var file : files("src/main/java", ".java")) {
            sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
        return sources;
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
