package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.organization.Performer;

/**
 * A running instance keeps the model it was started with, so every name that any landed model used is served for good: see
 * {@code contract/deployed-names.txt}. Beans, tasks and job handlers are asked of the application, in {@link DeployedNamesIT}.
 */
@DisplayName("Tên mà mô hình của mọi phiên bản đã dùng vẫn được phục vụ")
class DeployedNamesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{!?([a-z][A-Za-z]*)(?: == '([A-Z_]+)')?}");

    private static final List<Source> JAVA = sources("src/main/java", ".java");
    private static final List<Source> FORMS = sources("forms", ".form");
    private static final List<BpmnModelInstance> MODELS = sources("processes", ".bpmn").stream()
            .map(model -> Bpmn.readModelFromFile(model.file().toFile()))
            .toList();

    private record Source(Path file, String text) {

        /** By the literal, or by a constant of that name that a delegate, a form or the start of an instance sets. */
        private boolean writes(String variable, Set<String> constants) {
            return file.toString().contains("/process/") && text.contains('"' + variable + '"')
                    || constants.stream()
                            .anyMatch(constant -> text.contains(constant)
                                    && Pattern.compile("\\b" + constant + "\\s*\\.(set\\w*|of)\\(")
                                            .matcher(text)
                                            .find());
        }
    }

    static List<DeployedName> variables() throws IOException {
        return DeployedName.ofKind("variable");
    }

    static List<DeployedName> values() throws IOException {
        return DeployedName.ofKind("value");
    }

    static List<DeployedName> messages() throws IOException {
        return DeployedName.ofKind("message");
    }

    @Test
    @DisplayName("mọi tên trong mô hình hôm nay có trong danh sách")
    void todaysNamesAreListed() throws IOException {
        var today = new LinkedHashSet<DeployedName>();
        MODELS.forEach(model -> collect(model, today));
        assertThat(DeployedName.all())
                .as("contract/deployed-names.txt")
                .doesNotHaveDuplicates()
                .containsAll(today);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variables")
    @DisplayName("biến mà mô hình đọc vẫn được ghi")
    void variableIsWritten(DeployedName variable) {
        var constants = constantsOf(variable.name());

        assertThat(JAVA)
                .as("who writes “%s” of %s", variable.name(), variable.process())
                .anyMatch(source -> source.writes(variable.name(), constants));
    }

    private static Set<String> constantsOf(String variable) {
        var declaration = Pattern.compile("(\\w+)\\s*=\\s*ProcessVariable\\.\\w+\\(\\s*\"" + variable + "\"");
        // An expression that begins with any word tries every word of every file: seconds, for each variable.
        return JAVA.stream()
                .filter(source -> source.text().contains('"' + variable + '"'))
                .flatMap(source -> declaration.matcher(source.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    @DisplayName("giá trị mà điều kiện so sánh vẫn có: trong mã hoặc trong biểu mẫu")
    void valueIsKnown(DeployedName value) {
        var word = value.name().split(" ")[1];
        var whole = Pattern.compile("\\b" + word + "\\b");
        assertThat(Stream.concat(JAVA.stream(), FORMS.stream()))
                .anyMatch(source -> source.text().contains(word)
                        && whole.matcher(source.text()).find());
    }

    /** A message nobody sends yet stands in today's model too. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    @DisplayName("tin mà mô hình chờ vẫn được gửi")
    void messageIsSent(DeployedName message) {
        Predicate<Source> sends = source -> source.text().contains('"' + message.name() + '"');
        assertThat(JAVA.stream().anyMatch(sends) || namesToday().contains(message))
                .as("who sends %s", message)
                .isTrue();
    }

    @Test
    @DisplayName("quy trình, người làm vẫn có; quy trình được gọi có bản hôm nay")
    void processesAndPerformers() throws IOException {
        var keys = MODELS.stream().map(DeployedNamesTest::key).collect(Collectors.toSet());
        assertThat(DeployedName.ofKind("process"))
                .extracting(DeployedName::process)
                .allMatch(keys::contains);
        assertThat(DeployedName.ofKind("called")).extracting(DeployedName::name).allMatch(keys::contains);
        assertThat(DeployedName.ofKind("performer"))
                .allSatisfy(performer ->
                        assertThat(Performer.valueOf(performer.name())).isNotNull());
    }

    private static Set<DeployedName> namesToday() {
        var today = new LinkedHashSet<DeployedName>();
        MODELS.forEach(model -> collect(model, today));
        return today;
    }

    private static void collect(BpmnModelInstance model, Set<DeployedName> names) {
        var process = key(model);
        names.add(new DeployedName("process", process, ""));
        for (var call : model.getModelElementsByType(CallActivity.class)) {
            names.add(new DeployedName("called", process, call.getCalledElement()));
            mappings(call).forEach(in -> {
                names.add(new DeployedName("variable", process, in.getCamundaSource()));
                names.add(new DeployedName("variable", call.getCalledElement(), in.getCamundaTarget()));
            });
        }
        for (var task : model.getModelElementsByType(UserTask.class)) {
            names.add(new DeployedName("task", process, task.getId()));
        }
        model.getModelElementsByType(Message.class)
                .forEach(message -> names.add(new DeployedName("message", process, message.getName())));
        model.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getCamundaName().equals("performer"))
                .forEach(performer -> names.add(new DeployedName("performer", process, performer.getCamundaValue())));
        names.addAll(expressions(process, Bpmn.convertToString(model)));
    }

    /** Wherever they stand; what calls a delegate or a listener names a bean, everything else a variable. */
    private static List<DeployedName> expressions(String process, String xml) {
        var found = new ArrayList<DeployedName>();
        var expression = EXPRESSION.matcher(xml);
        while (expression.find()) {
            var before = xml.substring(0, expression.start());
            var isBean = before.endsWith("elegateExpression=\"");
            found.add(new DeployedName(isBean ? "bean" : "variable", process, expression.group(1)));
            if (expression.group(2) != null) {
                found.add(new DeployedName("value", process, expression.group(1) + " " + expression.group(2)));
            }
        }
        return found;
    }

    private static List<CamundaIn> mappings(CallActivity call) {
        return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> in.getCamundaSource() != null)
                .toList();
    }

    private static String key(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    private static List<Source> sources(String folder, String ending) {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new Source(file, read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
