package vn.khenthuong.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.xml.sax.InputSource;
import vn.khenthuong.kernel.StartRefusedException;
import vn.khenthuong.tracking.Visit;

@DisplayName("Sơ đồ hành trình")
class RouteDiagramTest {

    private static final Instant START = Instant.parse("2023-06-01T01:00:00Z");
    private static final Pattern PLACE = Pattern.compile("matrix\\(1 0 0 1 (-?[\\d.]+) (-?[\\d.]+)\\)");

    private final RouteDiagram diagram = new RouteDiagram(new DefaultResourceLoader());

    @Test
    @DisplayName("bước đã qua mang số thứ tự, bước hiện tại nói “Đang ở đây”, bước chưa đến thì mờ")
    void marks() throws Exception {
        var marked = classes(diagram.of(List.of(
                passed("startEvent_nomination", 0),
                passed("userTask_prepareDossier", 0),
                passed("userTask_approveByUnit", 600),
                new Visit("userTask_receiveDossier", START.plusSeconds(1_200), null))));
        assertThat(marked.get("userTask_prepareDossier")).contains("da-qua");
        assertThat(marked.get("userTask_approveByUnit")).contains("da-qua");
        assertThat(marked.get("userTask_receiveDossier")).contains("dang-o").doesNotContain("da-qua");
        assertThat(marked.get("userTask_appraiseDossier")).contains("chua-den");
        assertThat(marked.get("Lane_appraiser")).doesNotContain("chua-den");

        var picture = diagram.of(List.of(
                passed("userTask_prepareDossier", 0),
                passed("userTask_approveByUnit", 600),
                passed("userTask_prepareDossier", 1_200),
                new Visit("userTask_approveByUnit", START.plusSeconds(1_800), null)));
        assertThat(picture.split("class=\"so-thu-tu\"", -1))
                .as("one number for a step, however often")
                .hasSize(2);
        assertThat(picture.split("Đang ở đây", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"processes/nomination/nomination.svg", "processes/nomination/nomination.bpmn"})
    @DisplayName("thiếu hình vẽ hoặc mô hình: không khởi động, nói rõ thiếu gì")
    void refusesToStart(String missing) {
        var incomplete = new DefaultResourceLoader(new FilteredClassLoader(new ClassPathResource(missing)));
        assertThatThrownBy(() -> new RouteDiagram(incomplete))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContainingAll("thiếu tệp", missing);
    }

    @Test
    @DisplayName("hình vẽ hỏng: không khởi động")
    void refusesABrokenPicture() {
        var broken = new DefaultResourceLoader() {
            @Override
            public Resource getResource(String location) {
                return location.endsWith(".svg")
                        ? new ByteArrayResource("<svg".getBytes(StandardCharsets.UTF_8))
                        : super.getResource(location);
            }
        };
        assertThatThrownBy(() -> new RouteDiagram(broken))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("bị hỏng");
    }

    @Test
    @DisplayName("đường đã đi: chỉ mũi tên mà bước sau nối ngay bước trước")
    void flows() throws Exception {
        var taken = Bpmn.readModelFromFile(
                        Path.of("processes/nomination/nomination.bpmn").toFile())
                .getModelElementsByType(SequenceFlow.class)
                .stream()
                .filter(flow -> flow.getSource().getId().equals("userTask_prepareDossier"))
                .findFirst()
                .orElseThrow();
        var next = taken.getTarget().getId();
        var atOnce = classes(diagram.of(List.of(passed("userTask_prepareDossier", 0), passed(next, 60))));
        assertThat(atOnce.get(taken.getId())).contains("da-qua");
        var later = classes(diagram.of(List.of(passed("userTask_prepareDossier", 0), passed(next, 600))));
        assertThat(later.get(taken.getId())).contains("chua-den");
    }

    /** A picture drawn from an older model would show a way that is none. */
    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("mỗi hình vẽ khớp mô hình: đủ phần tử, đúng chỗ")
    void drawnFromThisModel(String model, String picture) throws Exception {
        var places = places(Files.readString(Path.of(picture)));
        var bpmn = Bpmn.readModelFromFile(Path.of(model).toFile());
        for (var shape : bpmn.getModelElementsByType(BpmnShape.class)) {
            if (shape.getBpmnElement() instanceof FlowNode) {
                var bounds = shape.getBounds();
                assertThat(places)
                        .as("%s in %s", shape.getBpmnElement().getId(), picture)
                        .containsEntry(shape.getBpmnElement().getId(), List.of(bounds.getX(), bounds.getY()));
            }
        }
    }

    static Stream<Arguments> models() throws IOException {
        return Files.walk(Path.of("processes"))
                .filter(file -> file.toString().endsWith(".bpmn"))
                .map(file -> Arguments.of(file.toString(), file.toString().replace(".bpmn", ".svg")));
    }

    private static Visit passed(String element, long second) {
        return new Visit(element, START.plusSeconds(second), START.plusSeconds(second + 60));
    }

    private static Map<String, String> classes(String picture) throws Exception {
        var classes = new HashMap<String, String>();
        eachShape(picture, (id, group) -> classes.put(id, group.getAttribute("class")));
        return classes;
    }

    private static Map<String, List<Double>> places(String picture) throws Exception {
        var places = new HashMap<String, List<Double>>();
        eachShape(picture, (id, group) -> {
            var place = PLACE.matcher(group.getAttribute("transform"));
            if (place.matches()) {
                places.put(id, List.of(Double.valueOf(place.group(1)), Double.valueOf(place.group(2))));
            }
        });
        return places;
    }

    private static void eachShape(String picture, java.util.function.BiConsumer<String, org.w3c.dom.Element> consumer)
            throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var groups = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)))
                .getElementsByTagNameNS("http://www.w3.org/2000/svg", "g");
        for (int index = 0; index < groups.getLength(); index++) {
            var group = (org.w3c.dom.Element) groups.item(index);
            if (group.hasAttribute("data-element-id")) {
                consumer.accept(group.getAttribute("data-element-id"), group);
            }
        }
    }
}
