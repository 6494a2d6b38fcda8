package vn.khenthuong.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** A step that was renamed in the model must not keep its old name in the picture officials see. */
@DisplayName("Chữ trên sơ đồ")
class RouteDiagramLabelsTest {

    private static final String SVG = "http://www.w3.org/2000/svg";

    @ParameterizedTest
    @MethodSource("models")
    @DisplayName("mỗi phần tử và mỗi luồng mang đúng tên trong mô hình")
    void labels(Path model) throws Exception {
        var drawn = labelsDrawn(Path.of(model.toString().replace(".bpmn", ".svg")));
        var named = Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element instanceof FlowNode || element instanceof SequenceFlow)
                .filter(element ->
                        element.getName() != null && !element.getName().isBlank())
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named)
                .as("elements of %s whose picture has another label", model)
                .allSatisfy(element -> assertThat(drawn.get(element.getId()))
                        .as(element.getId())
                        .isEqualTo(letters(element.getName())));
    }

    static Stream<Path> models() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    /** By element; a label beside its element is drawn as an element of its own. */
    private static Map<String, String> labelsDrawn(Path picture) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var groups = factory.newDocumentBuilder().parse(picture.toFile()).getElementsByTagNameNS(SVG, "g");
        var labels = new HashMap<String, String>();
        IntStream.range(0, groups.getLength())
                .mapToObj(index -> (Element) groups.item(index))
                .filter(group -> group.hasAttribute("data-element-id"))
                .forEach(group -> {
                    var text = letters(group.getTextContent());
                    if (!text.isEmpty()) {
                        labels.put(group.getAttribute("data-element-id").replaceFirst("_label$", ""), text);
                    }
                });
        return labels;
    }

    /** Lines are broken in the picture where there is room, so only the letters count. */
    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
