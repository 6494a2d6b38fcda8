package vn.khenthuong.forms.service;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import vn.khenthuong.engine.Trusted;
import vn.khenthuong.kernel.Actor;

/**
 * The engine's part in the work of officials, after the guard has checked their right to it: sight of the unit, candidate or
 * assignee, permission to start. The engine does not ask the database a second time, and keeps no log and no history of forms of
 * its own: the audit says who did what. The official stays signed in, so the initiator of an instance and whoever asks for
 * the current actor see them.
 */
final class CheckedWork {

    private final ProcessEngineConfigurationImpl engine;

    CheckedWork(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * Works as one command, and so in one transaction: what the work itself and the steps it sets off write to the engine's
     * tables, messages included, leaves together at the end.
     */
    <T> T together(Supplier<T> work) {
        return Trusted.call(() -> execute(context -> work.get()));
    }

    /** @param wanted whether the variables of the instance are to be answered, deserialised or not; null for none */
    VariableMap complete(String taskId, Map<String, Object> routing, WantedVariables wanted) {
        return unchecked(new CompleteTaskCmd(taskId, routing, wanted != null, wanted == WantedVariables.DESERIALISED));
    }

    ProcessInstance start(String definitionId, String businessKey, Map<String, Object> routing) {
        return unchecked(
                context -> engine.getRuntimeService().startProcessInstanceById(definitionId, businessKey, routing));
    }

    /**
     * Gives the official the tasks that the start has come to, as far as they are offered to him: they are what he started it
     * for. They are not in the database yet.
     */
    void handTo(Actor starter, ProcessInstance started) {
        unchecked(context -> {
            tasksOf(context.getExecutionManager().findExecutionById(started.getId()))
                    .filter(task -> task.getCandidates().stream().anyMatch(link -> starter.isIn(link.getGroupId())))
                    .toList()
                    .forEach(task -> task.setAssignee(starter.userId()));
            return null;
        });
    }

    private static Stream<TaskEntity> tasksOf(ExecutionEntity execution) {
        return Stream.concat(
                execution.getTasks().stream(),
                execution.getExecutions().stream().flatMap(CheckedWork::tasksOf));
    }

    private <T> T unchecked(Command<T> command) {
        return execute(context -> {
            var restoring = new Checks(context);
            context.disableAuthorizationCheck();
            context.disableTenantCheck();
            context.disableUserOperationLog();
            try {
                return command.execute(context);
            } finally {
                restoring.run();
            }
        });
    }

    private <T> T execute(Command<T> command) {
        return engine.getCommandExecutorTxRequired().execute(command);
    }

    /** How the variables of the instance are answered. */
    enum WantedVariables {
        SERIALISED,
        DESERIALISED
    }

    /** What the engine checked and logged before. */
    private record Checks(CommandContext context, boolean authorizations, boolean tenants, boolean log) {

        Checks(CommandContext context) {
            this(
                    context,
                    context.isAuthorizationCheckEnabled(),
                    context.isTenantCheckEnabled(),
                    context.isUserOperationLogEnabled());
        }

        void run() {
            context.setAuthorizationCheckEnabled(authorizations);
            context.setTenantCheckEnabled(tenants);
            context.setLogUserOperationEnabled(log);
        }
    }
}
