package vn.khenthuong.commendation.process;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.CommendationStarts;
import vn.khenthuong.engine.EngineAsSystem;

/** Starts by the guarded door of the forms, as the official who is signed in. */
@Component
class EngineCommendationStarts implements CommendationStarts {

    private final RepositoryService models;
    private final FormService forms;
    private final EngineAsSystem engine;

    EngineCommendationStarts(RepositoryService models, FormService forms, EngineAsSystem engine) {
        this.models = models;
        this.forms = forms;
        this.engine = engine;
    }

    @Override
    public String start(Map<String, Object> answers) {
        var newest = engine.call(() -> models.createProcessDefinitionQuery()
                .processDefinitionKey(CommendationProcess.KEY)
                .latestVersion()
                .singleResult()
                .getId());
        return forms.submitStartForm(newest, answers).getBusinessKey();
    }
}
