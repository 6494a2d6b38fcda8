package vn.khenthuong.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.engine.DecisionTables;

/**
 * Reads the decision tables once and evaluates them beside the process engine, which would write history for each
 * evaluation; the features keep what they decided, and why, themselves.
 */
@Component
class ShippedDecisionTables implements DecisionTables {

    private static final String PATTERN = "classpath*:processes/**/*.dmn";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Supplier<Map<String, DmnDecision>> decisions = SingletonSupplier.of(this::parse);

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        var table = decisions.get().get(decision);
        if (table == null) {
            throw new IllegalArgumentException("No decision '" + decision + "' is shipped");
        }
        return engine.evaluateDecisionTable(table, inputs).stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .toList();
    }

    private Map<String, DmnDecision> parse() {
        var found = new HashMap<String, DmnDecision>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                try (var content = file.getInputStream()) {
                    engine.parseDecisions(content).forEach(decision -> found.put(decision.getKey(), decision));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + PATTERN, unreadable);
        }
        return found;
    }
}
