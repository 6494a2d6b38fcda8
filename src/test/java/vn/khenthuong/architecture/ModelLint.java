package vn.khenthuong.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * The recommended rules of bpmnlint and those of its plugin for Camunda Platform 7.24, under their own names, so that the build
 * needs nothing but a JDK; and two of this house: no scripts, nothing of Camunda 8.
 */
final class ModelLint {

    /** An element that breaks a rule. */
    record Finding(String rule, String element) {}

    static final Map<String, Function<ModelGraph, Stream<String>>> RULES = rules();

    private ModelLint() {}

    static List<Finding> check(BpmnModelInstance model) {
        var graph = new ModelGraph(model);
        return RULES.entrySet().stream()
                .flatMap(rule -> rule.getValue().apply(graph).map(element -> new Finding(rule.getKey(), element)))
                .toList();
    }

    private static Map<String, Function<ModelGraph, Stream<String>>> rules() {
        Map<String, Function<ModelGraph, Stream<String>>> rules = new LinkedHashMap<>();
        rules.put("ad-hoc-sub-process", ElementRules::adHocSubProcess);
        rules.put("conditional-flows", FlowRules::conditionalFlows);
        rules.put("end-event-required", ElementRules::endEventRequired);
        rules.put("event-based-gateway", FlowRules::eventBasedGateway);
        rules.put("event-sub-process-typed-start-event", ElementRules::eventSubProcessTypedStartEvent);
        rules.put("fake-join", FlowRules::fakeJoin);
        rules.put("global", ElementRules::global);
        rules.put("label-required", ElementRules::labelRequired);
        rules.put("link-event", ElementRules::linkEvent);
        rules.put("no-bpmndi", DiagramRules::noBpmndi);
        rules.put("no-complex-gateway", ElementRules::noComplexGateway);
        rules.put("no-disconnected", FlowRules::noDisconnected);
        rules.put("no-duplicate-sequence-flows", FlowRules::noDuplicateSequenceFlows);
        rules.put("no-gateway-join-fork", FlowRules::noGatewayJoinFork);
        rules.put("no-implicit-split", FlowRules::noImplicitSplit);
        rules.put("no-implicit-end", FlowRules::noImplicitEnd);
        rules.put("no-implicit-start", FlowRules::noImplicitStart);
        rules.put("no-inclusive-gateway", ElementRules::noInclusiveGateway);
        rules.put("no-overlapping-elements", DiagramRules::noOverlappingElements);
        rules.put("single-blank-start-event", ElementRules::singleBlankStartEvent);
        rules.put("single-event-definition", ElementRules::singleEventDefinition);
        rules.put("start-event-required", ElementRules::startEventRequired);
        rules.put("sub-process-blank-start-event", ElementRules::subProcessBlankStartEvent);
        rules.put("superfluous-gateway", FlowRules::superfluousGateway);
        rules.put("superfluous-label", FlowRules::superfluousLabel);
        rules.put("superfluous-termination", ElementRules::superfluousTermination);
        rules.put("camunda-compat/history-time-to-live", ElementRules::historyTimeToLive);
        rules.put("no-script", ElementRules::noScript);
        rules.put("no-camunda-8", ElementRules::noCamunda8);
        return Map.copyOf(rules);
    }
}
