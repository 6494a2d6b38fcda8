package vn.khenthuong.forms.service;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.khenthuong.engine.Trusted;
import vn.khenthuong.forms.service.CheckedWork.WantedVariables;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;

/**
 * The engine's form service for signed-in officials, whichever mount or API they come through: what they submit is checked
 * against the deployed form and goes to the feature that owns it; the engine gets routing facts only. Forms are filled from
 * the domain. The system itself (jobs, start-up, trusted calls) uses the engine's own service unchanged.
 */
final class GuardedFormService extends FormServiceImpl {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskSubmissions tasks;
    private final ProcessStarts starts;
    private final CheckedWork work;
    private final Supplier<CurrentActor> currentActor;

    GuardedFormService(
            ProcessEngineConfigurationImpl engine,
            TaskSubmissions tasks,
            ProcessStarts starts,
            Supplier<CurrentActor> currentActor) {
        this.engine = engine;
        this.tasks = tasks;
        this.starts = starts;
        this.currentActor = currentActor;
        this.work = new CheckedWork(engine);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        if (isSystem()) {
            super.submitTaskForm(taskId, properties);
            return;
        }
        submit(taskId, properties, null);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        if (isSystem()) {
            return super.submitTaskFormWithVariablesInReturn(taskId, properties, deserializeValues);
        }
        return submit(
                taskId, properties, deserializeValues ? WantedVariables.DESERIALISED : WantedVariables.SERIALISED);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        return isSystem()
                ? super.getTaskFormVariables(taskId, formVariables, deserializeObjectValues)
                : tasks.variables(taskId, actor(), formVariables);
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return isSystem() ? super.getDeployedTaskForm(taskId) : tasks.form(taskId, actor(), taskForm(taskId));
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, null, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        return submitStartForm(processDefinitionId, businessKey, Map.copyOf(properties));
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return submitStartForm(processDefinitionId, null, properties);
    }

    /** @param businessKey ignored when an official starts: the feature gives the number */
    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        if (isSystem()) {
            return super.submitStartForm(processDefinitionId, businessKey, properties);
        }
        return submitStartForms(processDefinitionId, List.of(properties == null ? Map.of() : properties))
                .get(0);
    }

    /** Many submissions of an official at once: all of them are started, or none. */
    List<ProcessInstance> submitStartForms(String processDefinitionId, List<Map<String, Object>> submitted) {
        return starts.start(
                processDefinitionId,
                startable(processDefinitionId),
                actor(),
                submitted,
                startForm(processDefinitionId),
                work);
    }

    @Override
    public VariableMap getStartFormVariables(String processDefinitionId) {
        return getStartFormVariables(processDefinitionId, null, true);
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, Collection<String> formVariables, boolean deserializeObjectValues) {
        return isSystem()
                ? super.getStartFormVariables(processDefinitionId, formVariables, deserializeObjectValues)
                : starts.variables(startable(processDefinitionId), actor(), formVariables);
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return isSystem()
                ? super.getDeployedStartForm(processDefinitionId)
                : starts.form(
                        processDefinitionId, startable(processDefinitionId), actor(), startForm(processDefinitionId));
    }

    private VariableMap submit(String taskId, Map<String, Object> properties, WantedVariables wanted) {
        return tasks.submit(taskId, actor(), properties, taskForm(taskId), work, wanted);
    }

    private boolean isSystem() {
        return Trusted.isSystem(engine.getIdentityService().getCurrentAuthentication());
    }

    private Actor actor() {
        return currentActor.get().require();
    }

    private Supplier<InputStream> taskForm(String taskId) {
        return () -> super.getDeployedTaskForm(taskId);
    }

    private Supplier<InputStream> startForm(String processDefinitionId) {
        return () -> super.getDeployedStartForm(processDefinitionId);
    }

    /** The key of the process, once the engine's own checks say that the official may start it. */
    private Supplier<String> startable(String processDefinitionId) {
        return () -> {
            var definition = definition(processDefinitionId);
            check(checker -> checker.checkCreateProcessInstance(definition));
            return definition.getKey();
        };
    }

    private ProcessDefinitionEntity definition(String processDefinitionId) {
        try {
            return execute(
                    context -> engine.getDeploymentCache().findDeployedProcessDefinitionById(processDefinitionId));
        } catch (NotFoundException | NullValueException unknown) {
            throw new vn.khenthuong.kernel.NotFoundException("Không tìm thấy quy trình này.");
        }
    }

    private void check(Consumer<CommandChecker> right) {
        execute(context -> {
            engine.getCommandCheckers().forEach(right);
            return null;
        });
    }

    private <T> T execute(Command<T> command) {
        return Trusted.call(() -> commandExecutor.execute(command));
    }
}
