package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.forms.schema.FormSchema;

/** Rules every form keeps, so that Tasklist can show it and the guard can enforce it; read from the files alone. */
@DisplayName("Quy ước của các biểu mẫu")
class FormContractTest {

    /** What form-js 1.8.7 inside Tasklist shows and submits. */
    private static final Set<String> COMPONENTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "select",
            "radio",
            "checklist",
            "checkbox",
            "text",
            "table",
            "group",
            "separator",
            "spacer");

    private static final Set<String> WITHOUT_LABEL = Set.of("text", "separator", "spacer");
    private static final Set<String> WITHOUT_KEY = Set.of("text", "table", "group", "separator", "spacer");
    private static final Set<String> TEXT_INPUTS = Set.of("textfield", "textarea");

    /** {@code outcome = "RETURN"}, or with {@code !=}. */
    private static final Pattern COMPARISON = Pattern.compile("outcome (!?)= \"([A-Z_]+)\"");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JavaClasses PRODUCTION = ProductionClasses.all();

    static List<Path> forms() {
        return files("forms", ".form");
    }

    @Test
    @DisplayName("tên tệp không trùng nhau, cả giữa các tính năng")
    void uniqueNames() {
        assertThat(forms()).extracting(Path::getFileName).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("mã biểu mẫu là tên tệp; bắt đầu bằng lời hướng dẫn; chữ ở dạng NFC")
    void frame(Path file) throws IOException {
        var form = JSON.readTree(file.toFile());
        assertThat(file.getNameCount()).as("forms/<feature>/<name>.form").isEqualTo(3);
        assertThat(form.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString())
                .matches("[a-z]+(-[a-z]+)*\\.form");
        assertThat(form.path("type").asText()).isEqualTo("default");
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.at("/components/0/type").asText()).as("first component").isEqualTo("text");
        assertThat(Normalizer.isNormalized(Files.readString(file), Normalizer.Form.NFC))
                .as("NFC")
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("máy chủ kiểm tra được mọi quy tắc; chỉ dùng thành phần Tasklist hiện được")
    void enforceable(Path file) throws IOException {
        var text = Files.readString(file);
        assertThatCode(() -> FormSchema.parse(text)).doesNotThrowAnyException();
        var components = components(file);
        assertThat(components).extracting(FormContractTest::type).isSubsetOf(COMPONENTS);
        assertThat(components)
                .extracting(component -> component.path("id").asText())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("khóa lowerCamel, nhãn tiếng Việt, không rỗng")
    void keysAndLabels(Path file) throws IOException {
        for (var component : components(file)) {
            if (!WITHOUT_KEY.contains(type(component))) {
                assertThat(component.path("key").asText()).matches("[a-z][A-Za-z0-9]*");
            }
            if (!WITHOUT_LABEL.contains(type(component))) {
                assertThat(label(component))
                        .as("label of %s", component)
                        .isNotBlank()
                        .doesNotStartWith("=");
            }
            component.path("values").forEach(option -> {
                assertThat(option.path("value").asText()).isNotBlank();
                assertThat(option.path("label").asText())
                        .as("label of %s", option)
                        .isNotBlank();
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("chữ trên biểu mẫu không có mã quy định")
    void noCodesOfRules(Path file) throws IOException {
        for (var component : components(file)) {
            for (var shown : List.of("label", "dateLabel", "description", "text")) {
                assertThat(component.path(shown).asText()).doesNotContainPattern("\\b[RA]-\\d{2}");
            }
            component
                    .path("values")
                    .forEach(option ->
                            assertThat(option.path("label").asText()).doesNotContainPattern("\\b[RA]-\\d{2}"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("lựa chọn từ máy chủ chỉ ở tầng ngoài cùng")
    void valuesKeysAreTopLevel(Path file) throws IOException {
        var outermost = new ArrayList<JsonNode>();
        JSON.readTree(file.toFile()).path("components").forEach(outermost::add);
        assertThat(components(file).stream()
                        .filter(component -> component.has("valuesKey"))
                        .filter(component -> !outermost.contains(component)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("văn bản có độ dài tối đa, số có khoảng")
    void bounds(Path file) throws IOException {
        for (var component : components(file)) {
            var validate = component.path("validate");
            var entered = !component.path("disabled").asBoolean()
                    && !component.path("readonly").asBoolean();
            if (entered && TEXT_INPUTS.contains(type(component))) {
                assertThat(validate.path("maxLength").asInt())
                        .as("maxLength of %s", component.path("key"))
                        .isBetween(1, 4000);
            }
            if (entered && type(component).equals("number")) {
                assertThat(validate.hasNonNull("min") && validate.hasNonNull("max"))
                        .as("min and max of %s", component.path("key"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("kết quả là hằng số trong biểu mẫu, bắt buộc chọn nếu có gì để chọn")
    void outcomes(Path file) throws IOException {
        components(file).stream()
                .filter(component -> component.path("key").asText().equals("outcome"))
                .forEach(outcome -> {
                    assertThat(type(outcome)).isIn("radio", "select");
                    assertThat(outcome.at("/validate/required").asBoolean()
                                    || outcome.path("values").size() == 1)
                            .as("outcome is required where there is a choice")
                            .isTrue();
                    assertThat(outcome.path("values"))
                            .isNotEmpty()
                            .allSatisfy(option ->
                                    assertThat(option.path("value").asText()).matches("[A-Z]+(_[A-Z]+)*"));
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("owners")
    @DisplayName("kết quả trong biểu mẫu là đúng những kết quả mà việc đã khai báo")
    void outcomesAreDeclared(OutcomeForm<?> owner) throws IOException {
        assertThat(options(formOf(owner)))
                .as("options of %s", owner.task())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(owner.declared().outcomes().getEnumConstants())
                                .map(Enum::name)
                                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("owners")
    @DisplayName("kết quả phải có lý do thì biểu mẫu hỏi lý do")
    void reasonsAreAskedFor(OutcomeForm<?> owner) throws IOException {
        var asked = components(formOf(owner)).stream()
                .filter(component -> component.path("key").asText().equals(vn.khenthuong.forms.UserTask.REASON))
                .map(component -> component.at("/conditional/hide").asText())
                .toList();
        for (var outcome : owner.declared().explained()) {
            assertThat(asked).as("reason for %s of %s", outcome, owner.task()).hasSize(1);
            assertThat(hides(asked.get(0), outcome.name()))
                    .as("“%s” hides the reason for %s", asked.get(0), outcome)
                    .isFalse();
        }
    }

    @Test
    @DisplayName("điều kiện ẩn được đọc đúng")
    void hidingIsUnderstood() {
        assertThat(hides("", "RETURN")).isFalse();
        assertThat(hides("=outcome = \"APPROVE\"", "RETURN")).isFalse();
        assertThat(hides("=outcome = \"APPROVE\" or outcome = \"RETURN\"", "RETURN"))
                .isTrue();
        assertThat(hides("=outcome != \"RETURN\"", "RETURN")).isFalse();
        assertThat(hides("=outcome != \"RETURN\"", "WITHDRAW")).isTrue();
    }

    @Test
    @DisplayName("mỗi việc của người có đúng một nơi xử lý, mỗi nơi xử lý có việc thật")
    void everyTaskHasOneOwner() {
        var tasks = elements(UserTask.class);
        var owners = implementations(TaskForm.class)
                .map(form -> form.process() + "/" + form.task())
                .toList();
        assertThat(owners)
                .doesNotHaveDuplicates()
                .isSubsetOf(tasks.stream().map(FormContractTest::name).toList())
                .containsAll(tasks.stream()
                        .filter(task -> isShipped(task.getCamundaFormRef()))
                        .map(FormContractTest::name)
                        .toList());
    }

    @Test
    @DisplayName("mỗi biểu mẫu khởi tạo có đúng một nơi xử lý")
    void everyStartFormHasOneOwner() {
        var owners = implementations(StartForm.class).map(StartForm::process).toList();
        assertThat(owners)
                .containsExactlyInAnyOrderElementsOf(elements(StartEvent.class).stream()
                        .filter(start -> isShipped(start.getCamundaFormRef()))
                        .map(start -> process(start).getId())
                        .toList());
    }

    @Test
    @DisplayName("không có biểu mẫu nào bị bỏ quên")
    void everyFormIsUsed() {
        var used = Stream.concat(
                        elements(UserTask.class).stream().map(UserTask::getCamundaFormRef),
                        elements(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(forms()).allSatisfy(file -> assertThat(used).contains(baseName(file)));
    }

    private static boolean isShipped(String form) {
        return form != null && forms().stream().anyMatch(file -> baseName(file).equals(form));
    }

    private static String baseName(Path file) {
        return file.getFileName().toString().replace(".form", "");
    }

    private static <E extends FlowElement> List<E> elements(Class<E> type) {
        return files("processes", ".bpmn").stream()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(type).stream())
                .toList();
    }

    private static String name(FlowElement element) {
        return process(element).getId() + "/" + element.getId();
    }

    private static Process process(FlowElement element) {
        return element.getModelInstance()
                .getModelElementsByType(Process.class)
                .iterator()
                .next();
    }

    /** Of every user task; all of them end in outcomes. */
    static Stream<OutcomeForm<?>> owners() {
        return implementations(TaskForm.class).map(form -> (OutcomeForm<?>) form);
    }

    private static Path formOf(OutcomeForm<?> owner) {
        var ref = elements(UserTask.class).stream()
                .filter(task -> name(task).equals(owner.process() + "/" + owner.task()))
                .map(UserTask::getCamundaFormRef)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No model has the task " + owner.task()));
        return forms().stream()
                .filter(file -> baseName(file).equals(ref))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form " + ref));
    }

    private static List<String> options(Path form) throws IOException {
        return components(form).stream()
                .filter(component -> component.path("key").asText().equals(vn.khenthuong.forms.UserTask.OUTCOME))
                .flatMap(component ->
                        StreamSupport.stream(component.path("values").spliterator(), false))
                .map(option -> option.path("value").asText())
                .toList();
    }

    /**
     * Whether a condition over the outcome alone hides its field for one; as forms write it, with {@code =}, {@code !=},
     * {@code and}, {@code or}.
     */
    private static boolean hides(String condition, String outcome) {
        return Stream.of(condition.split(" or "))
                .map(alternative -> COMPARISON.matcher(alternative).results().toList())
                .anyMatch(all -> !all.isEmpty()
                        && all.stream()
                                .allMatch(found -> found.group(1).isEmpty()
                                        == found.group(2).equals(outcome)));
    }

    /** Built without what they work with: what they say about themselves needs none of it. */
    private static <F> Stream<F> implementations(Class<F> type) {
        return PRODUCTION.stream()
                .filter(found ->
                        found.isAssignableTo(type) && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(found -> type.cast(bare(found.reflect())));
    }

    private static Object bare(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(new Object[constructor.getParameterCount()]);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError("%s does more than keep what it is given".formatted(type), broken);
        }
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }

    private static String label(JsonNode component) {
        return component
                .path(type(component).equals("datetime") ? "dateLabel" : "label")
                .asText();
    }

    private static List<JsonNode> components(Path file) throws IOException {
        var all = new ArrayList<JsonNode>();
        collect(JSON.readTree(file.toFile()), all);
        return all;
    }

    private static void collect(JsonNode holder, List<JsonNode> all) {
        holder.path("components").forEach(component -> {
            all.add(component);
            collect(component, all);
        });
    }

    private static List<Path> files(String folder, String ending) {
        try (var found = Files.walk(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
