package vn.khenthuong.platform.process.guard;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.khenthuong.platform.process.Trusted;

/**
 * Claiming and releasing for officials, who may work tasks but not assign them: the engine would let a caller claim for
 * somebody else, and asks for the right to assign when a task is put back.
 */
final class GuardedTaskService extends TaskServiceImpl {

    private final ProcessEngineConfigurationImpl engine;

    GuardedTaskService(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void claim(String taskId, String userId) {
        if (isOfficial() && userId != null) {
            commandExecutor.execute(new ClaimOwnTaskCmd(taskId, userId));
        } else if (isOfficial()) {
            commandExecutor.execute(new ReleaseOwnTaskCmd(taskId));
        } else {
            super.claim(taskId, userId);
        }
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (isOfficial() && userId == null) {
            commandExecutor.execute(new ReleaseOwnTaskCmd(taskId));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    private boolean isOfficial() {
        var current = engine.getIdentityService().getCurrentAuthentication();
        return current != null && current.getUserId() != null && !Trusted.isActive();
    }
}
