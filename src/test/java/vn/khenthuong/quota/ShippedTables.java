package vn.khenthuong.quota;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.khenthuong.engine.DecisionTables;

/** {@code quota.dmn} in a bare decision engine. */
public final class ShippedTables implements DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision quotaRule = parse();

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(quotaRule, inputs).getResultList();
    }

    private DmnDecision parse() {
        try (var model = ShippedTables.class.getResourceAsStream("/processes/quota/quota.dmn")) {
            return engine.parseDecision("quotaRule", model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
