package vn.khenthuong.nomination.process;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationStarts;

/** Starts nominations by the guarded start form of the newest model. */
@Component
class EngineNominationStarts implements NominationStarts {

    private final FormService forms;
    private final RepositoryService repository;
    private final EngineAsSystem engine;

    EngineNominationStarts(FormService forms, RepositoryService repository, EngineAsSystem engine) {
        this.forms = forms;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public String startLike(DossierSnapshot dossier, String round) {
        return forms.submitStartForm(newestModel(), answers(dossier, round)).getBusinessKey();
    }

    private String newestModel() {
        return engine.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId());
    }

    private static Map<String, Object> answers(DossierSnapshot dossier, String round) {
        return Map.of(
                "roundCode", round,
                "unit", dossier.unit(),
                "nomineeType", dossier.nomineeType().name(),
                "nomineeName", dossier.nomineeName(),
                "criteriaGroup", dossier.criteriaGroup().name(),
                "awardForm", dossier.awardForm().name());
    }
}
