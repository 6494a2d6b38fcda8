package vn.khenthuong.intake.process;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.PreparedAnswers;
import vn.khenthuong.intake.StartedNominations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationRequest;

/** Submits the start form by the guarded form service, as the official who is signed in. */
@Component
class EngineNominations implements StartedNominations {

    private final RepositoryService repository;
    private final FormService forms;
    private final EngineAsSystem system;
    private final PreparedAnswers prepared;

    EngineNominations(
            RepositoryService repository, FormService forms, EngineAsSystem system, PreparedAnswers prepared) {
        this.repository = repository;
        this.forms = forms;
        this.system = system;
        this.prepared = prepared;
    }

    @Override
    public String start(Actor actor, NominationRequest request, Map<String, ?> answers) {
        var definition = system.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .latestVersion()
                .singleResult());
        var started = forms.submitStartForm(
                definition.getId(),
                Map.of(
                        "roundCode", request.round(),
                        "unit", request.unit(),
                        "nomineeType", request.nomineeType().name(),
                        "nomineeName", request.nomineeName(),
                        "criteriaGroup", request.criteriaGroup().name(),
                        "awardForm", request.awardForm().name()));
        if (!answers.isEmpty()) {
            prepared.keep(started.getId(), NominationProcess.Tasks.PREPARE_DOSSIER, actor, answers);
        }
        return started.getBusinessKey();
    }
}
