package vn.khenthuong.architecture;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Rules about how elements are connected; each answers the ids that break it. Compensation is used nowhere and not excused. */
final class FlowRules {

    private FlowRules() {}

    static Stream<String> conditionalFlows(ModelGraph graph) {
        return graph.nodes()
                .filter(node -> defaultOf(node).isPresent()
                        || graph.outgoing(node).stream().anyMatch(FlowRules::isConditional))
                .flatMap(node -> graph.outgoing(node).stream().filter(flow -> !isConditional(flow) && !isDefault(flow)))
                .map(BaseElement::getId);
    }

    static Stream<String> superfluousLabel(ModelGraph graph) {
        return graph.flows()
                .filter(flow -> flow.getName() != null && !flow.getName().isBlank())
                .filter(flow -> !isConditional(flow) && !isDefault(flow))
                .filter(flow -> !(flow.getSource() instanceof ExclusiveGateway)
                        || graph.outgoing(flow.getSource()).size() < 2)
                .map(BaseElement::getId);
    }

    static Stream<String> eventBasedGateway(ModelGraph graph) {
        return graph.all(EventBasedGateway.class)
                .filter(gateway -> graph.outgoing(gateway).size() < 2
                        || graph.outgoing(gateway).stream().anyMatch(FlowRules::isConditional))
                .map(BaseElement::getId);
    }

    static Stream<String> fakeJoin(ModelGraph graph) {
        return graph.nodes()
                .filter(node -> node instanceof Activity || node instanceof Event)
                .filter(node -> graph.incoming(node).size() > 1)
                .map(BaseElement::getId);
    }

    static Stream<String> noDisconnected(ModelGraph graph) {
        return graph.nodes()
                .filter(node -> !ModelGraph.isEventSubProcess(node))
                .filter(node ->
                        graph.incoming(node).isEmpty() && graph.outgoing(node).isEmpty())
                .map(BaseElement::getId);
    }

    static Stream<String> noDuplicateSequenceFlows(ModelGraph graph) {
        var seen = new HashSet<String>();
        return graph
                .flows()
                .filter(flow -> !seen.add(flow.getSource().getId() + "#"
                        + flow.getTarget().getId() + "#"
                        + (isConditional(flow) ? flow.getConditionExpression().getTextContent() : "")))
                .map(BaseElement::getId)
                .toList()
                .stream();
    }

    static Stream<String> noGatewayJoinFork(ModelGraph graph) {
        return graph.all(Gateway.class)
                .filter(gateway -> graph.incoming(gateway).size() > 1
                        && graph.outgoing(gateway).size() > 1)
                .map(BaseElement::getId);
    }

    static Stream<String> superfluousGateway(ModelGraph graph) {
        return graph.all(Gateway.class)
                .filter(gateway -> graph.incoming(gateway).size() == 1
                        && graph.outgoing(gateway).size() == 1)
                .map(BaseElement::getId);
    }

    static Stream<String> noImplicitSplit(ModelGraph graph) {
        return graph.nodes()
                .filter(node -> node instanceof Activity || node instanceof Event)
                .filter(node -> graph.outgoing(node).stream()
                                .filter(flow -> !isConditional(flow) && !isDefault(flow))
                                .count()
                        > 1)
                .map(BaseElement::getId);
    }

    static Stream<String> noImplicitEnd(ModelGraph graph) {
        return graph.nodes()
                .filter(node -> !ModelGraph.isEventSubProcess(node) && !(node instanceof EndEvent))
                .filter(node -> !(node instanceof IntermediateThrowEvent && isLink(node)))
                .filter(node -> graph.outgoing(node).isEmpty())
                .map(BaseElement::getId);
    }

    static Stream<String> noImplicitStart(ModelGraph graph) {
        return graph.nodes()
                .filter(node -> !ModelGraph.isEventSubProcess(node))
                .filter(node -> !(node instanceof StartEvent) && !(node instanceof BoundaryEvent))
                .filter(node -> !(node instanceof IntermediateCatchEvent && isLink(node)))
                .filter(node -> graph.incoming(node).isEmpty())
                .map(BaseElement::getId);
    }

    private static boolean isLink(FlowNode node) {
        return ModelGraph.isDefinedBy(node, LinkEventDefinition.class);
    }

    private static boolean isConditional(SequenceFlow flow) {
        return flow.getConditionExpression() != null;
    }

    private static boolean isDefault(SequenceFlow flow) {
        return defaultOf(flow.getSource()).filter(flow.getId()::equals).isPresent();
    }

    private static Optional<String> defaultOf(FlowNode node) {
        return Optional.ofNullable(node.getAttributeValue("default"));
    }
}
