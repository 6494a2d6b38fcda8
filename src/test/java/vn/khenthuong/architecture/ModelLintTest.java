package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.architecture.ModelLint.Finding;

/** The models against the recommended rules of bpmnlint; what is excused stands in one list here, with its reason. */
@DisplayName("Các mô hình theo quy tắc của bpmnlint")
class ModelLintTest {

    private static final String ALL = "*";

    /** What may break a rule, and why. An entry that excuses nothing any more has to go. */
    private static final List<Excuse> EXCUSES = List.of(
            new Excuse(
                    "fake-join",
                    ALL,
                    "Loops back to a task and ways that exclude each other meet at the task itself: a merging gateway before each of"
                            + " them would add twenty shapes and say nothing. That no two parallel branches meet so is tested below."),
            new Excuse(
                    "superfluous-termination",
                    "unitReport/endEvent_signed",
                    "The other branch reminds in a loop and has no end of its own; the signature ends it."));

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("không mô hình nào vi phạm, trừ những chỗ có lý do")
    void shippedModels(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        assertThat(ModelLint.check(model))
                .filteredOn(finding -> EXCUSES.stream().noneMatch(excuse -> excuse.covers(model, finding)))
                .isEmpty();
    }

    @Test
    @DisplayName("không lý do nào thừa")
    void everyExcuseIsNeeded() throws IOException {
        var needed = new HashSet<Excuse>();
        for (var file : models()) {
            var model = Bpmn.readModelFromFile(file.toFile());
            for (var finding : ModelLint.check(model)) {
                EXCUSES.stream().filter(excuse -> excuse.covers(model, finding)).forEach(needed::add);
            }
        }
        assertThat(needed).containsExactlyInAnyOrderElementsOf(EXCUSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName("các nhánh song song không gặp nhau ở một việc")
    void parallelBranchesMeetInAJoinOnly(Path file) {
        assertThat(meetingsOfBranches(Bpmn.readModelFromFile(file.toFile()))).isEmpty();
    }

    @Test
    @DisplayName("hai nhánh song song gặp nhau ở một việc thì bị thấy")
    void aMeetingOfBranchesIsFound() {
        assertThat(meetingsOfBranches(model("""
                <startEvent id="s" name="s" />
                <parallelGateway id="g" />
                <userTask id="t" name="t" />
                <userTask id="u" name="u" />
                <endEvent id="e" name="e" />
                <sequenceFlow id="f0" sourceRef="s" targetRef="g" />
                <sequenceFlow id="f1" sourceRef="g" targetRef="t" />
                <sequenceFlow id="f2" sourceRef="g" targetRef="u" />
                <sequenceFlow id="f3" sourceRef="u" targetRef="t" />
                <sequenceFlow id="f4" sourceRef="t" targetRef="e" />"""))).contains("t");
    }

    @Test
    @DisplayName("mô hình đúng thì không bị chê")
    void aCleanModelHasNoFindings() {
        assertThat(ModelLint.check(model("""
                <startEvent id="s" name="s" />
                <userTask id="t" name="t" />
                <endEvent id="e" name="e" />
                <sequenceFlow id="f1" sourceRef="s" targetRef="t" />
                <sequenceFlow id="f2" sourceRef="t" targetRef="e" />""", """
                <bpmndi:BPMNShape id="ds" bpmnElement="s"><dc:Bounds x="0" y="0" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="dt" bpmnElement="t"><dc:Bounds x="100" y="0" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="de" bpmnElement="e"><dc:Bounds x="300" y="0" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="df1" bpmnElement="f1"><di:waypoint x="0" y="0" /><di:waypoint x="9" y="0" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="df2" bpmnElement="f2"><di:waypoint x="0" y="0" /><di:waypoint x="9" y="0" /></bpmndi:BPMNEdge>"""))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("broken")
    @DisplayName("mỗi quy tắc thấy vi phạm của nó")
    void everyRuleFindsItsBreach(String rule, String element, String process, String diagram) {
        assertThat(ModelLint.check(model(process, diagram))).contains(new Finding(rule, element));
    }

    @Test
    @DisplayName("không quy tắc nào không có ví dụ vi phạm")
    void everyRuleHasABrokenExample() {
        assertThat(broken().map(example -> example.get()[0]))
                .containsExactlyInAnyOrderElementsOf(ModelLint.RULES.keySet());
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                breach("ad-hoc-sub-process", "a", "<adHocSubProcess id='a' name='a' />"),
                breach("conditional-flows", "f2", """
                        <userTask id="t" name="t" /><endEvent id="e" name="e" /><endEvent id="d" name="d" />
                        <sequenceFlow id="f1" sourceRef="t" targetRef="e"><conditionExpression>${x}</conditionExpression></sequenceFlow>
                        <sequenceFlow id="f2" sourceRef="t" targetRef="d" />"""),
                breach("end-event-required", "p", "<startEvent id='s' name='s' />"),
                breach("event-based-gateway", "g", """
                        <eventBasedGateway id="g" /><receiveTask id="t" name="t" />
                        <sequenceFlow id="f" sourceRef="g" targetRef="t" />"""),
                breach("event-sub-process-typed-start-event", "s", """
                        <subProcess id="b" triggeredByEvent="true"><startEvent id="s" name="s" /></subProcess>"""),
                breach("fake-join", "t", """
                        <startEvent id="s" name="s" /><startEvent id="r" name="r" /><userTask id="t" name="t" />
                        <sequenceFlow id="f1" sourceRef="s" targetRef="t" />
                        <sequenceFlow id="f2" sourceRef="r" targetRef="t" />"""),
                breach("global", "unused", "<startEvent id='s' name='s' />"),
                breach("label-required", "s", "<startEvent id='s' />"),
                breach("link-event", "l", """
                        <intermediateThrowEvent id="l" name="l"><linkEventDefinition id="d" name="nowhere" /></intermediateThrowEvent>"""),
                breach("no-bpmndi", "s", "<startEvent id='s' name='s' />"),
                breach("no-complex-gateway", "g", "<complexGateway id='g' name='g' />"),
                breach("no-disconnected", "t", "<userTask id='t' name='t' />"),
                breach("no-duplicate-sequence-flows", "f2", """
                        <userTask id="t" name="t" /><userTask id="u" name="u" />
                        <sequenceFlow id="f1" sourceRef="t" targetRef="u" />
                        <sequenceFlow id="f2" sourceRef="t" targetRef="u" />"""),
                breach("no-gateway-join-fork", "g", """
                        <userTask id="t" name="t" /><userTask id="u" name="u" /><parallelGateway id="g" />
                        <endEvent id="e" name="e" /><endEvent id="d" name="d" />
                        <sequenceFlow id="f1" sourceRef="t" targetRef="g" /><sequenceFlow id="f2" sourceRef="u" targetRef="g" />
                        <sequenceFlow id="f3" sourceRef="g" targetRef="e" /><sequenceFlow id="f4" sourceRef="g" targetRef="d" />"""),
                breach("no-implicit-split", "t", """
                        <userTask id="t" name="t" /><endEvent id="e" name="e" /><endEvent id="d" name="d" />
                        <sequenceFlow id="f1" sourceRef="t" targetRef="e" /><sequenceFlow id="f2" sourceRef="t" targetRef="d" />"""),
                breach("no-implicit-end", "t", """
                        <startEvent id="s" name="s" /><userTask id="t" name="t" />
                        <sequenceFlow id="f" sourceRef="s" targetRef="t" />"""),
                breach("no-implicit-start", "t", """
                        <userTask id="t" name="t" /><endEvent id="e" name="e" />
                        <sequenceFlow id="f" sourceRef="t" targetRef="e" />"""),
                breach("no-inclusive-gateway", "g", "<inclusiveGateway id='g' name='g' />"),
                breach("no-overlapping-elements", "t", "<userTask id='t' name='t' /><userTask id='u' name='u' />", """
                        <bpmndi:BPMNShape id="dt" bpmnElement="t"><dc:Bounds x="0" y="0" width="100" height="80" /></bpmndi:BPMNShape>
                        <bpmndi:BPMNShape id="du" bpmnElement="u"><dc:Bounds x="90" y="70" width="100" height="80" /></bpmndi:BPMNShape>"""),
                breach("single-blank-start-event", "p", "<startEvent id='s' name='s' /><startEvent id='r' name='r' />"),
                breach("single-event-definition", "s", """
                        <startEvent id="s" name="s">
                        <conditionalEventDefinition id="d1"><condition>${x}</condition></conditionalEventDefinition>
                        <conditionalEventDefinition id="d2"><condition>${x}</condition></conditionalEventDefinition></startEvent>"""),
                breach("start-event-required", "p", "<endEvent id='e' name='e' />"),
                breach("sub-process-blank-start-event", "s", """
                        <subProcess id="b" name="b"><startEvent id="s" name="s">
                        <timerEventDefinition id="d"><timeDuration>P1D</timeDuration></timerEventDefinition></startEvent></subProcess>"""),
                breach("superfluous-gateway", "g", """
                        <userTask id="t" name="t" /><parallelGateway id="g" /><endEvent id="e" name="e" />
                        <sequenceFlow id="f1" sourceRef="t" targetRef="g" /><sequenceFlow id="f2" sourceRef="g" targetRef="e" />"""),
                breach("superfluous-label", "f", """
                        <userTask id="t" name="t" /><endEvent id="e" name="e" />
                        <sequenceFlow id="f" name="f" sourceRef="t" targetRef="e" />"""),
                breach("superfluous-termination", "e", """
                        <userTask id="t" name="t" /><endEvent id="e" name="e"><terminateEventDefinition id="d" /></endEvent>
                        <sequenceFlow id="f" sourceRef="t" targetRef="e" />"""),
                breach("camunda-compat/history-time-to-live", "p", "<startEvent id='s' name='s' />"),
                breach(
                        "no-script",
                        "t",
                        "<scriptTask id='t' name='t' scriptFormat='groovy'><script>1</script></scriptTask>"),
                breach("no-camunda-8", "taskDefinition", """
                        <serviceTask id="t" name="t"><extensionElements>
                        <zeebe:taskDefinition xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" type="x" /></extensionElements></serviceTask>"""));
    }

    private static Arguments breach(String rule, String element, String process) {
        return breach(rule, element, process, "");
    }

    private static Arguments breach(String rule, String element, String process, String diagram) {
        return Arguments.of(rule, element, process, diagram);
    }

    private static BpmnModelInstance model(String process) {
        return model(process, "");
    }

    /** Only a model with a diagram is meant to be clean: it has a retention and no message that nobody uses. */
    private static BpmnModelInstance model(String process, String diagram) {
        var clean = !diagram.isEmpty();
        var text = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
                    xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    targetNamespace="test">
                  <process id="p" isExecutable="true" %s>%s</process>
                  %s
                  <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="p">%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </definitions>""".formatted(
                        clean ? "camunda:historyTimeToLive='P1D'" : "",
                        process,
                        clean ? "" : "<message id='unused' name='unused' />",
                        diagram);
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Elements that two branches of one fork come to without a join before them. */
    private static Set<String> meetingsOfBranches(BpmnModelInstance model) {
        var graph = new ModelGraph(model);
        var found = new HashSet<String>();
        graph.all(ParallelGateway.class).forEach(fork -> {
            var seen = new HashSet<String>();
            for (var branch : graph.outgoing(fork)) {
                var reached = new HashSet<String>();
                reach(graph, branch.getTarget(), reached);
                reached.stream().filter(element -> !seen.add(element)).forEach(found::add);
            }
        });
        return found;
    }

    private static void reach(ModelGraph graph, FlowNode node, Set<String> reached) {
        if (node instanceof ParallelGateway && graph.incoming(node).size() > 1 || !reached.add(node.getId())) {
            return;
        }
        graph.outgoing(node).forEach(flow -> reach(graph, flow.getTarget(), reached));
        if (node instanceof Activity) {
            graph.all(BoundaryEvent.class)
                    .filter(event -> node.equals(event.getAttachedTo()))
                    .forEach(event -> reach(graph, event, reached));
        }
    }

    private record Excuse(String rule, String element, String reason) {

        boolean covers(BpmnModelInstance model, Finding finding) {
            var process = model.getModelElementsByType(Process.class)
                    .iterator()
                    .next()
                    .getId();
            return rule.equals(finding.rule())
                    && (element.equals(ALL) || element.equals(process + "/" + finding.element()));
        }
    }
}
