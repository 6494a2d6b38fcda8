package vn.khenthuong.architecture;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import vn.khenthuong.architecture.ModelGraph.Scope;

/** Rules about the diagram of a model; each answers the ids that break it. */
final class DiagramRules {

    private DiagramRules() {}

    static Stream<String> noBpmndi(ModelGraph graph) {
        Set<String> drawn = Stream.concat(
                        graph.all(BpmnShape.class).map(BpmnShape::getBpmnElement),
                        graph.all(BpmnEdge.class).map(BpmnEdge::getBpmnElement))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        return Stream.of(FlowElement.class, Participant.class, Lane.class)
                .flatMap(graph::all)
                .map(BaseElement.class::cast)
                .map(BaseElement::getId)
                .filter(id -> !drawn.contains(id));
    }

    /** Neighbours overlap, or a shape sticks out of the process or subprocess it belongs to. */
    static Stream<String> noOverlappingElements(ModelGraph graph) {
        Map<String, Bounds> places = new HashMap<>();
        graph.all(BpmnShape.class)
                .forEach(shape -> places.put(shape.getBpmnElement().getId(), shape.getBounds()));
        graph.all(Participant.class)
                .filter(participant -> participant.getProcess() != null)
                .filter(participant -> places.containsKey(participant.getId()))
                .forEach(participant -> places.put(participant.getProcess().getId(), places.get(participant.getId())));
        Set<String> wrong = new LinkedHashSet<>();
        graph.scopes().forEach(scope -> check(scope, places, wrong));
        return wrong.stream();
    }

    private static void check(Scope scope, Map<String, Bounds> places, Set<String> wrong) {
        List<FlowNode> drawn = scope.content(FlowNode.class).stream()
                .filter(node -> places.containsKey(node.getId()))
                .toList();
        for (var node : drawn) {
            var place = places.get(node.getId());
            var frame = places.get(scope.element().getId());
            if (frame != null && !contains(frame, place)) {
                wrong.add(node.getId());
            }
            drawn.stream()
                    .filter(other -> !other.equals(node) && !attached(node, other) && !attached(other, node))
                    .filter(other -> overlap(place, places.get(other.getId())))
                    .forEach(other -> wrong.add(node.getId()));
        }
    }

    private static boolean attached(FlowNode node, FlowNode host) {
        return node instanceof BoundaryEvent event && host.equals(event.getAttachedTo());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() + one.getWidth() >= other.getX()
                && other.getX() + other.getWidth() >= one.getX()
                && one.getY() + one.getHeight() >= other.getY()
                && other.getY() + other.getHeight() >= one.getY();
    }

    private static boolean contains(Bounds frame, Bounds inner) {
        return inner.getX() >= frame.getX()
                && inner.getY() >= frame.getY()
                && inner.getX() + inner.getWidth() <= frame.getX() + frame.getWidth()
                && inner.getY() + inner.getHeight() <= frame.getY() + frame.getHeight();
    }
}
