package vn.khenthuong.tracking.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.khenthuong.kernel.StartRefusedException;
import vn.khenthuong.tracking.Visit;

/**
 * The picture of a dossier's route, as bpmn-js drew the model, with the way the dossier has taken: what it passed is framed
 * thickly and numbered in the order of the first visit, where it is now is framed more thickly still and says so, what it did not
 * come to is pale. Weight and words carry it, so it can be printed in black and white.
 */
@Component
class RouteDiagram {

    private static final String PICTURE = "processes/nomination/nomination.svg";
    private static final String MODEL = "processes/nomination/nomination.bpmn";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Between leaving one element and coming to the next lies one transaction, or a job that runs at once. */
    private static final Duration ONE_MOVE = Duration.ofSeconds(5);

    /** Stronger than the style attributes bpmn-js writes at every shape. */
    private static final String STYLE = """
            .chua-den { opacity: .45; }
            .da-qua > .djs-visual > :is(rect, circle, polygon):first-child { stroke: #14592f !important; stroke-width: 3.5px !important; fill: #eef8f1 !important; }
            .da-qua > .djs-visual > path:only-child { stroke: #14592f !important; stroke-width: 3.5px !important; }
            .dang-o > .djs-visual > :is(rect, circle, polygon):first-child { stroke: #1a4f9c !important; stroke-width: 6px !important; fill: #eaf1fb !important; }
            .so-thu-tu circle { fill: #14592f; }
            .so-thu-tu text, .o-day text { fill: #fff; font: bold 13px Arial, sans-serif; text-anchor: middle; }
            .o-day rect { fill: #1a4f9c; }
            """;

    private final byte[] drawing;
    private final Map<String, Flow> flows;
    private final Set<String> steps;

    /**
     * Reads the model and its picture, so that one that is missing is noticed when the application starts.
     *
     * @throws StartRefusedException when one of the two is missing or cannot be read
     */
    RouteDiagram(ResourceLoader resources) {
        this.drawing = load(resources, PICTURE);
        parse(drawing, PICTURE);
        this.flows = flows(parse(load(resources, MODEL), MODEL));
        this.steps = flows.values().stream()
                .flatMap(flow -> Stream.of(flow.source(), flow.target()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The route with the visits of one dossier, oldest first. */
    String of(List<Visit> visits) {
        var picture = parse(drawing, PICTURE);
        var here = visits.stream().filter(Visit::isOpen).map(Visit::element).collect(Collectors.toSet());
        var order = order(visits);
        var taken = taken(visits);
        addStyle(picture);
        for (var shape : shapes(picture)) {
            var id = shape.getAttribute("data-element-id");
            if (here.contains(id)) {
                mark(shape, "dang-o");
                sayHere(shape);
            } else if (order.containsKey(id)) {
                mark(shape, "da-qua");
                number(shape, order.get(id));
            } else if (taken.contains(id)) {
                mark(shape, "da-qua");
            } else if (isStepOrFlow(id)) {
                mark(shape, "chua-den");
            }
        }
        return write(picture);
    }

    private static Map<String, Integer> order(List<Visit> visits) {
        var elements = visits.stream().map(Visit::element).distinct().toList();
        var numbered = new LinkedHashMap<String, Integer>();
        var next = 1;
        for (var element : elements) {
            numbered.put(element, element.startsWith("userTask_") ? next++ : 0);
        }
        return numbered;
    }

    /** The history knows no flows; taken is one whose target was come to right after its source was left. */
    private Set<String> taken(List<Visit> visits) {
        var byElement = visits.stream().collect(Collectors.groupingBy(Visit::element));
        return flows.entrySet().stream()
                .filter(flow -> byElement.getOrDefault(flow.getValue().source(), List.of()).stream()
                        .filter(source -> !source.isOpen())
                        .anyMatch(
                                source -> byElement.getOrDefault(flow.getValue().target(), List.of()).stream()
                                        .anyMatch(target -> follows(source, target))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean follows(Visit source, Visit target) {
        return !target.came().isBefore(source.left())
                && target.came().isBefore(source.left().plus(ONE_MOVE));
    }

    private boolean isStepOrFlow(String id) {
        return flows.containsKey(id) || steps.contains(id);
    }

    private static void mark(Element shape, String tone) {
        shape.setAttribute("class", shape.getAttribute("class") + " " + tone);
    }

    private static void number(Element shape, int number) {
        if (number == 0) {
            return;
        }
        var badge = child(shape, "g", Map.of("class", "so-thu-tu"));
        child(badge, "circle", Map.of("r", "12"));
        child(badge, "text", Map.of("y", "5")).setTextContent(String.valueOf(number));
    }

    private static void sayHere(Element shape) {
        var badge = child(shape, "g", Map.of("class", "o-day"));
        child(badge, "rect", Map.of("x", "-4", "y", "-26", "width", "92", "height", "22", "rx", "4"));
        child(badge, "text", Map.of("x", "42", "y", "-10")).setTextContent("Đang ở đây");
    }

    private static Element child(Element parent, String name, Map<String, String> attributes) {
        var child = parent.getOwnerDocument().createElementNS(SVG, name);
        attributes.forEach(child::setAttribute);
        parent.appendChild(child);
        return child;
    }

    private static void addStyle(Document picture) {
        var style = picture.createElementNS(SVG, "style");
        style.setTextContent(STYLE);
        picture.getDocumentElement()
                .insertBefore(style, picture.getDocumentElement().getFirstChild());
    }

    private static List<Element> shapes(Document picture) {
        return elements(picture.getElementsByTagNameNS(SVG, "g"))
                .filter(group -> group.hasAttribute("data-element-id"))
                .filter(group -> !group.getAttribute("data-element-id").endsWith("_label"))
                .toList();
    }

    private static Map<String, Flow> flows(Document model) {
        var flows = new HashMap<String, Flow>();
        elements(model.getElementsByTagNameNS(BPMN, "sequenceFlow"))
                .forEach(flow -> flows.put(
                        flow.getAttribute("id"),
                        new Flow(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"))));
        return Map.copyOf(flows);
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static byte[] load(ResourceLoader resources, String path) {
        try {
            return resources.getResource("classpath:" + path).getContentAsByteArray();
        } catch (IOException missing) {
            throw refusal("Bản cài đặt thiếu tệp %s, sơ đồ hành trình của hồ sơ cần tệp này.", path, missing);
        }
    }

    /** Our own files, still read without following anything they point to. */
    private static Document parse(byte[] file, String path) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (IOException | ParserConfigurationException | SAXException malformed) {
            throw refusal("Tệp %s bị hỏng, không vẽ được sơ đồ hành trình của hồ sơ.", path, malformed);
        }
    }

    private static StartRefusedException refusal(String sentence, String path, Exception cause) {
        var refusal = new StartRefusedException(
                sentence.formatted(path), "Đóng gói lại phần mềm từ toàn bộ mã nguồn, rồi cài đặt lại.");
        refusal.initCause(cause);
        return refusal;
    }

    private static String write(Document picture) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(picture.getDocumentElement()), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A picture cannot be written", impossible);
        }
    }

    private record Flow(String source, String target) {}
}
