package vn.khenthuong.architecture;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.xml.instance.DomElement;
import vn.khenthuong.architecture.ModelGraph.Scope;

/** Rules about single elements, their names and what has to be in a process; each answers the ids that break it. */
final class ElementRules {

    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");

    private ElementRules() {}

    static Stream<String> labelRequired(ModelGraph graph) {
        var nodes = graph.nodes()
                .filter(node -> !(node instanceof ParallelGateway) && !(node instanceof EventBasedGateway))
                .filter(node -> !(node instanceof SubProcess))
                .filter(node ->
                        !(node instanceof Gateway) || graph.outgoing(node).size() > 1)
                .filter(node -> isBlank(node.getName()))
                .map(FlowNode::getId);
        var flows = graph.flows()
                .filter(flow -> flow.getConditionExpression() != null && isBlank(flow.getName()))
                .map(BaseElement::getId);
        var frames = Stream.concat(
                graph.all(Participant.class)
                        .filter(participant -> isBlank(participant.getName()))
                        .map(BaseElement::getId),
                graph.all(Lane.class).filter(lane -> isBlank(lane.getName())).map(BaseElement::getId));
        return Stream.of(nodes, flows, frames).flatMap(ids -> ids);
    }

    static Stream<String> startEventRequired(ModelGraph graph) {
        return withoutAny(graph, StartEvent.class);
    }

    static Stream<String> endEventRequired(ModelGraph graph) {
        return withoutAny(graph, EndEvent.class);
    }

    static Stream<String> singleBlankStartEvent(ModelGraph graph) {
        return graph.scopes()
                .filter(scope -> starts(scope, List::isEmpty).count() > 1)
                .map(scope -> scope.element().getId());
    }

    static Stream<String> subProcessBlankStartEvent(ModelGraph graph) {
        return graph.scopes()
                .filter(scope -> scope.element() instanceof SubProcess && !scope.isEventSubProcess())
                .flatMap(scope -> starts(scope, definitions -> !definitions.isEmpty()))
                .map(BaseElement::getId);
    }

    static Stream<String> eventSubProcessTypedStartEvent(ModelGraph graph) {
        return graph.scopes()
                .filter(Scope::isEventSubProcess)
                .flatMap(scope -> starts(scope, List::isEmpty))
                .map(BaseElement::getId);
    }

    static Stream<String> singleEventDefinition(ModelGraph graph) {
        return graph.all(Event.class)
                .filter(event -> ModelGraph.definitions(event).size() > 1)
                .map(BaseElement::getId);
    }

    /** Each link of a scope has a name, one catching event and at least one throwing event. */
    static Stream<String> linkEvent(ModelGraph graph) {
        return graph.scopes().flatMap(scope -> {
            var links = scope.content(Event.class).stream()
                    .filter(event -> ModelGraph.isDefinedBy(event, LinkEventDefinition.class))
                    .toList();
            return links.stream()
                    .filter(event -> {
                        var partners = links.stream()
                                .filter(other -> linkName(other).equals(linkName(event)))
                                .toList();
                        var catching = partners.stream()
                                .filter(CatchEvent.class::isInstance)
                                .count();
                        return isBlank(linkName(event)) || catching != 1 || partners.size() < 2;
                    })
                    .map(BaseElement::getId);
        });
    }

    /** Only where a terminating end is the one way out, event subprocesses that interrupt aside. */
    static Stream<String> superfluousTermination(ModelGraph graph) {
        return graph.scopes().flatMap(scope -> {
            var ends = scope.content(FlowNode.class).stream()
                    .filter(node -> graph.outgoing(node).isEmpty())
                    .toList();
            var terminating = ends.stream()
                    .filter(end -> ModelGraph.isDefinedBy(end, TerminateEventDefinition.class))
                    .toList();
            var others = ends.stream()
                    .filter(end -> !terminating.contains(end) && !interrupts(end))
                    .toList();
            return terminating.size() == 1 && others.isEmpty()
                    ? terminating.stream().map(BaseElement::getId)
                    : Stream.empty();
        });
    }

    /** Messages, errors, escalations and signals have a name of their own and are used. */
    static Stream<String> global(ModelGraph graph) {
        var used = Stream.of(
                        graph.all(MessageEventDefinition.class).map(MessageEventDefinition::getMessage),
                        graph.all(ErrorEventDefinition.class).map(ErrorEventDefinition::getError),
                        graph.all(EscalationEventDefinition.class).map(EscalationEventDefinition::getEscalation),
                        graph.all(SignalEventDefinition.class).map(SignalEventDefinition::getSignal))
                .flatMap(found -> found)
                .filter(Objects::nonNull)
                .map(BaseElement.class::cast)
                .map(BaseElement::getId)
                .toList();
        var globals = Stream.of(Message.class, Error.class, Escalation.class, Signal.class)
                .flatMap(graph::all)
                .map(RootElement.class::cast)
                .toList();
        return globals.stream()
                .filter(element -> isBlank(globalName(element))
                        || !used.contains(element.getId())
                        || globals.stream()
                                        .filter(other -> other.getElementType().equals(element.getElementType()))
                                        .filter(other -> Objects.equals(globalName(other), globalName(element)))
                                        .count()
                                > 1)
                .map(BaseElement::getId);
    }

    /** The engine of Camunda 7 knows no ad-hoc subprocess at all. */
    static Stream<String> adHocSubProcess(ModelGraph graph) {
        return named(graph, Set.of("adHocSubProcess"));
    }

    static Stream<String> noComplexGateway(ModelGraph graph) {
        return named(graph, Set.of("complexGateway"));
    }

    static Stream<String> noInclusiveGateway(ModelGraph graph) {
        return named(graph, Set.of("inclusiveGateway"));
    }

    static Stream<String> historyTimeToLive(ModelGraph graph) {
        return graph.all(Process.class)
                .filter(process -> isBlank(process.getCamundaHistoryTimeToLiveString()))
                .map(BaseElement::getId);
    }

    /** Scripts of tasks, listeners, conditions and mappings alike. */
    static Stream<String> noScript(ModelGraph graph) {
        return named(graph, SCRIPTS);
    }

    static Stream<String> noCamunda8(ModelGraph graph) {
        return descendants(graph.model().getDocument().getRootElement())
                .filter(element -> ZEEBE.equals(element.getNamespaceURI()))
                .map(DomElement::getLocalName);
    }

    private static <E extends FlowElement> Stream<String> withoutAny(ModelGraph graph, Class<E> type) {
        return graph.scopes()
                .filter(scope -> scope.content(type).isEmpty())
                .map(scope -> scope.element().getId());
    }

    private static Stream<StartEvent> starts(
            Scope scope, Predicate<List<org.camunda.bpm.model.bpmn.instance.EventDefinition>> definitions) {
        return scope.content(StartEvent.class).stream()
                .filter(start -> definitions.test(ModelGraph.definitions(start)));
    }

    private static boolean interrupts(FlowNode node) {
        return ModelGraph.isEventSubProcess(node)
                && ((SubProcess) node)
                        .getFlowElements().stream()
                                .anyMatch(inner -> inner instanceof StartEvent start && start.isInterrupting());
    }

    private static String linkName(Event event) {
        var name = event.getChildElementsByType(LinkEventDefinition.class)
                .iterator()
                .next()
                .getName();
        return name == null ? "" : name;
    }

    private static String globalName(RootElement element) {
        return element.getAttributeValue("name");
    }

    private static Stream<String> named(ModelGraph graph, Set<String> names) {
        return descendants(graph.model().getDocument().getRootElement())
                .filter(element -> names.contains(element.getLocalName()))
                .map(element -> element.hasAttribute("id") ? element.getAttribute("id") : element.getLocalName());
    }

    private static Stream<DomElement> descendants(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(ElementRules::descendants));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
