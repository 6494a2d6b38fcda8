package vn.khenthuong.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import vn.khenthuong.engine.Trusted;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.AttemptRefused;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * Claiming and releasing for officials, who may work tasks but not assign them: the engine would let a caller claim for
 * somebody else, and asks for the right to assign when a task is put back.
 */
final class GuardedTaskService extends TaskServiceImpl {

    private final ProcessEngineConfigurationImpl engine;
    private final WithheldTasks withheld;

    private final ObjectProvider<ClaimGate> gates;
    private final ApplicationEventPublisher events;

    /** @param gates looked up late: modules with a gate use the engine, which is built with this */
    GuardedTaskService(
            ProcessEngineConfigurationImpl engine,
            WithheldTasks withheld,
            ObjectProvider<ClaimGate> gates,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.withheld = withheld;
        this.gates = gates;
        this.events = events;
    }

    @Override
    public void claim(String taskId, String userId) {
        if (isOfficial() && userId != null) {
            var official = Readers.actor(engine.getIdentityService().getCurrentAuthentication());
            withheld.refuse(taskId, official);
            claim(taskId, new ClaimOwnTaskCmd(taskId, userId, gates), official);
        } else if (isOfficial()) {
            execute(taskId, new ReleaseOwnTaskCmd(taskId));
        } else {
            super.claim(taskId, userId);
        }
    }

    /** What a gate does not permit is remembered, as it is when the task is submitted; after the rollback. */
    private void claim(String taskId, ClaimOwnTaskCmd command, Actor official) {
        try {
            execute(taskId, command);
        } catch (NotPermittedException refused) {
            var asked = command.asked();
            events.publishEvent(new AttemptRefused(
                    asked.subject(),
                    asked.step(),
                    official,
                    refused.getMessage(),
                    ClockUtil.getCurrentTime().toInstant()));
            throw refused;
        }
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (isOfficial() && userId == null) {
            execute(taskId, new ReleaseOwnTaskCmd(taskId));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    /** A task that is not to be seen does not exist, also for those who guess its id. */
    private void execute(String taskId, Command<Void> command) {
        try {
            commandExecutor.execute(command);
        } catch (AuthorizationException refused) {
            if (createTaskQuery().taskId(taskId).count() == 0) {
                var unknown = new NotFoundException("Cannot find task with id " + taskId);
                unknown.addSuppressed(refused);
                throw unknown;
            }
            throw refused;
        }
    }

    private boolean isOfficial() {
        return !Trusted.isSystem(engine.getIdentityService().getCurrentAuthentication());
    }
}
