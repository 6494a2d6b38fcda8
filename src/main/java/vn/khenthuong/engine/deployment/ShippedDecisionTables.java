package vn.khenthuong.engine.deployment;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
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
 * evaluation; the features keep what they decided, and why, themselves. What a table has answered it answers again: no rule asks
 * for the time, and an evaluation takes milliseconds.
 */
@Component
class ShippedDecisionTables implements DecisionTables {

    private static final String PATTERN = "classpath*:processes/**/*.dmn";
    private static final int ANSWERS = 5_000;

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Supplier<Map<String, DmnDecision>> decisions = SingletonSupplier.of(this::parse);
    private final Map<Question, List<Map<String, Object>>> answers = Caffeine.newBuilder()
            .maximumSize(ANSWERS)
            .<Question, List<Map<String, Object>>>build()
            .asMap();

    private record Question(String decision, Map<String, Object> inputs) {}

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return answers.computeIfAbsent(new Question(decision, new HashMap<>(inputs)), this::answer);
    }

    private List<Map<String, Object>> answer(Question question) {
        var table = decisions.get().get(question.decision());
        if (table == null) {
            throw new IllegalArgumentException("No decision '" + question.decision() + "' is shipped");
        }
        return engine.evaluateDecisionTable(table, question.inputs()).stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .map(Collections::unmodifiableMap)
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
