package vn.khenthuong.forms.service;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.FormStarts;

/** Starts by the guarded form service, which takes many at once where the engine's own takes one. */
@Component
class GuardedStarts implements FormStarts {

    private final GuardedFormService forms;
    private final RepositoryService models;
    private final EngineAsSystem engine;

    GuardedStarts(FormService forms, RepositoryService models, EngineAsSystem engine) {
        this.forms = (GuardedFormService) forms;
        this.models = models;
        this.engine = engine;
    }

    @Override
    public List<Started> start(String process, List<Map<String, Object>> submitted) {
        return submitted.isEmpty()
                ? List.of()
                : forms.submitStartForms(newest(process), submitted).stream()
                        .map(instance -> new Started(instance.getId(), instance.getBusinessKey()))
                        .toList();
    }

    private String newest(String process) {
        return engine.call(() -> models.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
    }
}
