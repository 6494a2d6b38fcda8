package vn.khenthuong.architecture;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model as a graph: who leads where, and what lies in which process or subprocess. */
record ModelGraph(BpmnModelInstance model) {

    /** A process or a subprocess with what lies directly in it. */
    record Scope(BaseElement element, Collection<FlowElement> content) {

        <E extends FlowElement> List<E> content(Class<E> type) {
            return content.stream().filter(type::isInstance).map(type::cast).toList();
        }

        boolean isEventSubProcess() {
            return element instanceof SubProcess inner && inner.triggeredByEvent();
        }
    }

    <E extends ModelElementInstance> Stream<E> all(Class<E> type) {
        return model.getModelElementsByType(type).stream();
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    Stream<SequenceFlow> flows() {
        return all(SequenceFlow.class);
    }

    Stream<Scope> scopes() {
        return Stream.concat(
                all(Process.class).map(process -> new Scope(process, process.getFlowElements())),
                all(SubProcess.class).map(inner -> new Scope(inner, inner.getFlowElements())));
    }

    List<SequenceFlow> incoming(FlowNode node) {
        return flows().filter(flow -> node.equals(flow.getTarget())).toList();
    }

    List<SequenceFlow> outgoing(FlowNode node) {
        return flows().filter(flow -> node.equals(flow.getSource())).toList();
    }

    static boolean isEventSubProcess(FlowElement element) {
        return element instanceof SubProcess inner && inner.triggeredByEvent();
    }

    static <D extends EventDefinition> boolean isDefinedBy(FlowElement event, Class<D> type) {
        return !event.getChildElementsByType(type).isEmpty();
    }

    static List<EventDefinition> definitions(FlowElement event) {
        return event.getChildElementsByType(EventDefinition.class).stream().toList();
    }
}
