package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The drawing of the route in the README: it can be read where it stands, and calls the steps what the models call them. */
@DisplayName("Hình hành trình trong README")
class RouteDrawingTest {

    private static final Path DRAWING = Path.of("docs/route.svg");
    private static final int WIDTH = 1_000;
    private static final int SMALLEST_LETTERS = 12;

    @Test
    @DisplayName("README dùng hình này; vừa trang, chữ đủ lớn")
    void readable() throws Exception {
        assertThat(Files.readString(Path.of("README.md"))).contains("](docs/route.svg)");
        var drawing = read();
        assertThat(Integer.parseInt(drawing.getAttribute("width"))).isLessThanOrEqualTo(WIDTH);
        assertThat(Stream.concat(Stream.of(drawing), texts(drawing).stream())
                        .map(element -> element.getAttribute("font-size"))
                        .filter(size -> !size.isEmpty()))
                .isNotEmpty()
                .allSatisfy(size -> assertThat(Integer.parseInt(size)).isGreaterThanOrEqualTo(SMALLEST_LETTERS));
    }

    @Test
    @DisplayName("mỗi bước được gọi như trong mô hình")
    void namedAsInTheModels() throws Exception {
        var names = names();
        var named = texts(read()).stream()
                .filter(text -> text.hasAttribute("data-element-id"))
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(10)
                .allSatisfy(text ->
                        assertThat(text.getTextContent()).isEqualTo(names.get(text.getAttribute("data-element-id"))));
    }

    private static Map<String, String> names() throws IOException {
        Map<String, String> names = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(FlowNode.class).stream())
                    .forEach(node -> names.put(node.getId(), node.getName()));
        }
        return names;
    }

    private static Element read() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(DRAWING.toFile())
                .getDocumentElement();
    }

    private static List<Element> texts(Element drawing) {
        var texts = drawing.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(index -> (Element) texts.item(index))
                .toList();
    }
}
