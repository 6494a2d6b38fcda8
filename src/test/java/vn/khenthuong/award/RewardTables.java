package vn.khenthuong.award;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.khenthuong.engine.DecisionTables;

/** {@code reward.dmn} in a bare decision engine. */
public final class RewardTables implements DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision reward = parse();

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(reward, inputs).stream()
                .map(DmnDecisionRuleResult::getEntryMap)
                .toList();
    }

    private DmnDecision parse() {
        try (var model = RewardTables.class.getResourceAsStream("/processes/award/reward.dmn")) {
            return engine.parseDecision("reward", model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
