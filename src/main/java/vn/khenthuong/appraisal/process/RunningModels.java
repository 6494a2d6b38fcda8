package vn.khenthuong.appraisal.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.NominationProcess.Elements;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/**
 * Tells dossiers apart by the version of the model they were started with: they run to their end on it, with its forms. A refusal
 * of the reception was final before {@code userTask_signRejection} came, and the review asked for no document of the head. No agency was asked before {@code callActivity_consult} came.
 */
@Component
class RunningModels {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final EngineAsSystem system;

    RunningModels(TaskService tasks, RepositoryService repository, EngineAsSystem system) {
        this.tasks = tasks;
        this.repository = repository;
        this.system = system;
    }

    /** Whether the model of the task lets the head of the focal agency sign a refusal. */
    boolean knowsSignedRejections(CurrentTask task) {
        return knows(task, Tasks.SIGN_REJECTION.id());
    }

    /** Whether the model of the task asks agencies between reception and review. */
    boolean knowsConsultations(CurrentTask task) {
        return knows(task, Elements.CONSULT);
    }

    private boolean knows(CurrentTask task, String element) {
        return system.call(() -> {
            var open = tasks.createTaskQuery().taskId(task.taskId()).singleResult();
            return repository
                            .getBpmnModelInstance(open.getProcessDefinitionId())
                            .getModelElementById(element)
                    != null;
        });
    }
}
