package vn.khenthuong.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** An official puts a task back; one that somebody else took stays taken. */
final class ReleaseOwnTaskCmd extends ClaimTaskCmd {

    private static final long serialVersionUID = 1L;

    ReleaseOwnTaskCmd(String taskId) {
        super(taskId, null);
    }

    @Override
    protected void checkClaimTask(TaskEntity task, CommandContext context) {
        super.checkClaimTask(task, context);
        if (task.getAssignee() != null && !task.getAssignee().equals(context.getAuthenticatedUserId())) {
            throw new AuthorizationException("Nhiệm vụ này do người khác nhận; bạn không thể trả lại thay.");
        }
    }
}
