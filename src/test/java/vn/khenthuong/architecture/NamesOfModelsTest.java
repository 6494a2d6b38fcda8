package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.organization.Work;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.round.AwardRoundProcess;

/** What models and code call by the same name is written once in the code: in the class of the process, at the feature's root. */
@DisplayName("Tên chung của mô hình và mã nguồn")
class NamesOfModelsTest {

    private static final Path CODE = Path.of("src/main/java/vn/khenthuong");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z_.]+)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/?\\*|//).*$");

    /** Vietnamese words for every outcome that ever stood in a journal, of earlier models too. */
    private static final String WORDS = "tracking/internal/Words.java";

    /** Says by process what somebody may be represented for, below the features that own the processes. */
    private static final String WORK = "organization/Work.java";

    private static final List<Class<?>> TASKS = List.of(
            NominationProcess.Tasks.class,
            AwardRoundProcess.Tasks.class,
            AwardListProcess.Tasks.class,
            AnnualReportProcess.Tasks.class,
            UnitReportProcess.Tasks.class,
            CommendationProcess.Tasks.class,
            ConsultationProcess.Tasks.class,
            PetitionProcess.Tasks.class,
            PetitionReportProcess.Tasks.class);

    private static final List<BpmnModelInstance> MODELS = files(Path.of("processes"), ".bpmn")
            .map(file -> Bpmn.readModelFromFile(file.toFile()))
            .toList();

    @Test
    @DisplayName("mã quy trình, mã phần tử và tên thông điệp chỉ viết một lần, trong lớp của quy trình")
    void idsAndMessages() {
        var names = MODELS.stream().flatMap(NamesOfModelsTest::names).collect(Collectors.toSet());
        assertThat(found(names))
                .isNotEmpty()
                .allSatisfy((name, places) -> assertThat(places)
                        .filteredOn(place -> !place.equals(WORK))
                        .as("“%s”", name)
                        .singleElement()
                        .asString()
                        .matches("[a-z]+/[A-Za-z]+Process\\.java"));
    }

    @Test
    @DisplayName("mỗi quy trình thuộc một loại việc mà người ký thay được giao, và không có mã nào khác")
    void worksOfSubstitutes() {
        var keys = MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .toList();
        assertThat(Work.all().stream().flatMap(work -> work.processes().stream()))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    @DisplayName("kết quả của việc là hằng số của quy trình, không là chuỗi ký tự")
    void outcomes() {
        var names = tasks().flatMap(task -> Arrays.stream(task.outcomes().getEnumConstants()))
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(found(names))
                .allSatisfy(
                        (name, places) -> assertThat(places).as("“%s”", name).containsOnly(WORDS));
    }

    @Test
    @DisplayName("mỗi việc đã khai báo có trong mô hình, và ngược lại")
    void declaredTasks() {
        assertThat(tasks().map(task -> task.process() + "/" + task.id()))
                .containsExactlyInAnyOrderElementsOf(MODELS.stream()
                        .flatMap(model ->
                                model
                                        .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                                        .stream()
                                        .map(task -> process(model) + "/" + task.getId()))
                        .toList());
    }

    private static Stream<String> names(BpmnModelInstance model) {
        return Stream.of(
                        Stream.of(process(model)),
                        model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId),
                        model.getModelElementsByType(Message.class).stream().map(Message::getName))
                .flatMap(part -> part);
    }

    private static String process(BpmnModelInstance model) {
        return model.getModelElementsByType(Process.class).iterator().next().getId();
    }

    /** Where each of the names stands as a literal, once for each time; modules are named like processes and are left out. */
    private static Map<String, List<String>> found(Set<String> names) {
        return files(CODE, ".java")
                .filter(file -> !file.endsWith("package-info.java"))
                .flatMap(file -> literals(file)
                        .filter(names::contains)
                        .map(name -> Map.entry(name, CODE.relativize(file).toString())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<String> literals(Path file) {
        return LITERAL.matcher(COMMENT.matcher(read(file)).replaceAll(""))
                .results()
                .map(found -> found.group(1));
    }

    private static Stream<UserTask<?>> tasks() {
        return TASKS.stream()
                .flatMap(holder -> Arrays.stream(holder.getFields()))
                .map(field -> {
                    try {
                        return (UserTask<?>) field.get(null);
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found
                    .filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
