package vn.khenthuong.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** An official takes a task, for no one but himself. */
final class ClaimOwnTaskCmd extends ClaimTaskCmd {

    private static final long serialVersionUID = 1L;

    ClaimOwnTaskCmd(String taskId, String userId) {
        super(taskId, userId);
    }

    @Override
    protected void checkClaimTask(TaskEntity task, CommandContext context) {
        super.checkClaimTask(task, context);
        if (!context.getAuthenticatedUserId().equals(userId)) {
            throw new AuthorizationException("Bạn chỉ có thể nhận nhiệm vụ cho chính mình.");
        }
    }
}
