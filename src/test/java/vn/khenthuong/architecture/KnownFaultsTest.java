package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** What SECURITY.md and the VEX say of known faults is the same, and the reasons why they do not reach are true. */
@DisplayName("Lỗi đã biết của thư viện: vì sao không với tới được")
class KnownFaultsTest {

    private static final Path SECURITY = Path.of("SECURITY.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern FAULT = Pattern.compile("CVE-\\d{4}-\\d{4,}");
    private static final String WEB_APPLICATIONS = "META-INF/resources/webjars/camunda/lib/deps.js.LICENSE.txt";

    private static final JavaClasses PRODUCTION = ProductionClasses.all();

    @Test
    @DisplayName("SECURITY.md và VEX nêu cùng những lỗi")
    void sameFaults() throws IOException {
        var told = FAULT.matcher(Files.readString(SECURITY))
                .results()
                .map(MatchResult::group)
                .toList();

        assertThat(new TreeSet<>(told))
                .isEqualTo(new TreeSet<>(
                        faults().map(fault -> fault.path("id").asText()).toList()));
    }

    @Test
    @DisplayName("lỗi nào không với tới thì có lý do và có phép thử giữ cho lý do ấy đúng")
    void everyReasonHasATest() throws IOException {
        var tests = testNames();
        var text = Files.readString(SECURITY);
        faults().forEach(fault -> {
            var id = fault.path("id").asText();
            var analysis = fault.path("analysis");
            assertThat(analysis.path("detail").asText()).as(id).isNotBlank();
            assertThat(text).as(id).contains(analysis.path("detail").asText());
            if ("in_triage".equals(analysis.path("state").asText())) {
                return;
            }
            assertThat(analysis.path("state").asText()).as(id).isEqualTo("not_affected");
            assertThat(analysis.path("justification").asText()).as(id).isNotBlank();
            assertThat(fault.path("properties"))
                    .as(id)
                    .isNotEmpty()
                    .allSatisfy(property ->
                            assertThat(tests).contains(property.path("value").asText()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.web.reactive.DispatcherHandler",
                "org.springframework.messaging.rsocket.RSocketRequester",
                "io.rsocket.RSocket",
                "freemarker.template.Configuration"
            })
    @DisplayName("thư viện mang lỗi không có trong bản dựng")
    void isNotInside(String type) {
        assertThat(ClassUtils.isPresent(type, getClass().getClassLoader())).isFalse();
    }

    @Test
    @DisplayName("mã của ta không dùng chỗ có lỗi của Spring")
    void faultyPlacesAreNotUsed() {
        var faulty = List.of(
                "org.springframework.web.servlet.view.xslt.",
                "org.springframework.web.servlet.mvc.UrlFilenameViewController",
                "org.springframework.web.filter.UrlHandlerFilter",
                "org.springframework.web.servlet.function.",
                "org.springframework.web.servlet.mvc.method.annotation.SseEmitter",
                "org.springframework.expression.",
                "org.springframework.web.bind.EscapedErrors",
                "org.springframework.web.servlet.support.BindStatus",
                "org.springframework.web.servlet.support.RequestContext");

        assertThat(PRODUCTION.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency -> faulty.stream()
                                .anyMatch(name ->
                                        dependency.getTargetClass().getName().startsWith(name)))
                        .map(dependency -> dependency.getDescription()))
                .isEmpty();
    }

    @Test
    @DisplayName("không trang nào hiện lỗi gắn kết dữ liệu của Spring")
    void pagesShowNoBindingErrors() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(template -> assertThat(template)
                            .content()
                            .doesNotContain("#fields", "th:field", "th:errors", "th:object"));
        }
    }

    @Test
    @DisplayName("yêu cầu chỉ được gắn vào kiểu phẳng: không danh sách, không lồng nhau")
    void boundTypesAreFlat() {
        var bound = PRODUCTION.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class))
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> parameter.getAnnotations().isEmpty())
                .map(JavaParameter::getRawType)
                .filter(type -> type.getName().startsWith("vn.khenthuong."))
                .distinct()
                .toList();

        assertThat(bound).as("otherwise this test looks at nothing").isNotEmpty();
        assertThat(bound)
                .allSatisfy(type -> assertThat(type.getFields().stream()
                                .filter(field ->
                                        !field.getModifiers().toString().contains("STATIC"))
                                .map(field -> field.getRawType().reflect())
                                .filter(KnownFaultsTest::holdsMore))
                        .as(type.getName())
                        .isEmpty());
    }

    private static boolean holdsMore(Class<?> type) {
        return type.isArray()
                || Iterable.class.isAssignableFrom(type)
                || java.util.Map.class.isAssignableFrom(type)
                || type.getName().startsWith("vn.khenthuong.") && !type.isEnum();
    }

    @Test
    @DisplayName("ứng dụng web mang các bản mà SECURITY.md nói tới")
    void scriptsAreOfTheNamedVersions() throws IOException {
        assertThat(new ClassPathResource(WEB_APPLICATIONS).getContentAsString(StandardCharsets.UTF_8))
                .contains("AngularJS NES v1.9.9", "DOMPurify 3.2.4", "bootstrap@3.4.7", "lodash@4.17.21");
    }

    @Test
    @DisplayName("không biểu mẫu nào có ô html")
    void formsHaveNoHtmlField() throws IOException {
        var html = Pattern.compile("\"type\"\\s*:\\s*\"(html|iframe)\"");
        try (var forms = Files.walk(Path.of("forms"))) {
            assertThat(forms.filter(file -> file.toString().endsWith(".form")))
                    .isNotEmpty()
                    .allSatisfy(form -> assertThat(
                                    html.matcher(Files.readString(form)).find())
                            .as(form.toString())
                            .isFalse());
        }
    }

    private static Stream<JsonNode> faults() throws IOException {
        return StreamSupport.stream(vex().path("vulnerabilities").spliterator(), false);
    }

    static JsonNode vex() throws IOException {
        return new ObjectMapper()
                .readTree(new ClassPathResource("META-INF/sbom/application.vex.cdx.json").getInputStream());
    }

    private static List<String> testNames() {
        try (var files = Files.walk(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
