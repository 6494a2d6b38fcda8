package vn.khenthuong.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import vn.khenthuong.engine.DecisionTables;

/** {@code criteria.dmn} and {@code dossier-checklist.dmn} in a bare decision engine. */
public final class NominationTables implements DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> decisions = Map.of(
            "criteria", parse("criteria", "criteria.dmn"),
            "dossierChecklist", parse("dossierChecklist", "dossier-checklist.dmn"));

    @Override
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decisions.get(decision), inputs).getResultList();
    }

    private DmnDecision parse(String id, String file) {
        try (var model = NominationTables.class.getResourceAsStream("/processes/nomination/" + file)) {
            return engine.parseDecision(id, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
