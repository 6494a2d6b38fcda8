package vn.khenthuong.intake.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.OneCommand;
import vn.khenthuong.forms.PreparedAnswers;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.StartedNominations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationRequest;

/** Submits start forms by the guarded form service, as the official who is signed in. */
@Component
class EngineNominations implements StartedNominations {

    private final ProcessEngine engine;
    private final FormService forms;
    private final EngineAsSystem system;
    private final PreparedAnswers prepared;

    EngineNominations(ProcessEngine engine, FormService forms, EngineAsSystem system, PreparedAnswers prepared) {
        this.engine = engine;
        this.forms = forms;
        this.system = system;
        this.prepared = prepared;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> start(Actor actor, List<Nominee> nominees) {
        var definition = definition();
        var started = together(nominees, definition);
        // The tasks are in the database now.
        for (int index = 0; index < nominees.size(); index++) {
            var answers = nominees.get(index).answers();
            if (!answers.isEmpty()) {
                prepared.keep(started.get(index).getId(), NominationProcess.Tasks.PREPARE_DOSSIER, actor, answers);
            }
        }
        return started.stream().map(ProcessInstance::getBusinessKey).toList();
    }

    private List<ProcessInstance> together(List<Nominee> nominees, String definition) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(new OneCommand<>(() -> nominees.stream()
                        .map(nominee -> forms.submitStartForm(definition, answers(nominee.request())))
                        .toList()));
    }

    private String definition() {
        return system.call(() -> engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(NominationProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId());
    }

    private static Map<String, Object> answers(NominationRequest request) {
        return Map.of(
                "roundCode", request.round(),
                "unit", request.unit(),
                "nomineeType", request.nomineeType().name(),
                "nomineeName", request.nomineeName(),
                "criteriaGroup", request.criteriaGroup().name(),
                "awardForm", request.awardForm().name());
    }
}
