package vn.khenthuong.petition.process;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.petition.PetitionStarts;

/** Starts by the guarded door of the forms, as the official who is signed in. */
@Component
class EnginePetitionStarts implements PetitionStarts {

    private final RepositoryService models;
    private final FormService forms;
    private final EngineAsSystem engine;

    EnginePetitionStarts(RepositoryService models, FormService forms, EngineAsSystem engine) {
        this.models = models;
        this.forms = forms;
        this.engine = engine;
    }

    @Override
    public String file(Map<String, Object> answers) {
        return start(PetitionProcess.KEY, answers);
    }

    @Override
    public String gather(Map<String, Object> answers) {
        return start(PetitionReportProcess.KEY, answers);
    }

    private String start(String process, Map<String, Object> answers) {
        var newest = engine.call(() -> models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
        return forms.submitStartForm(newest, answers).getBusinessKey();
    }
}
