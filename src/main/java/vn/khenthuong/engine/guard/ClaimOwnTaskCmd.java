package vn.khenthuong.engine.guard;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.ClaimGate.Claim;

/** An official takes a task, for no one but himself, and where no gate keeps him from it. */
final class ClaimOwnTaskCmd extends ClaimTaskCmd {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<ClaimGate> gates;
    private transient Claim asked;

    ClaimOwnTaskCmd(String taskId, String userId, ObjectProvider<ClaimGate> gates) {
        super(taskId, userId);
        this.gates = gates;
    }

    @Override
    protected void checkClaimTask(TaskEntity task, CommandContext context) {
        super.checkClaimTask(task, context);
        if (!context.getAuthenticatedUserId().equals(userId)) {
            throw new AuthorizationException("Bạn chỉ có thể nhận nhiệm vụ cho chính mình.");
        }
        var instance = task.getProcessInstance();
        if (instance != null) {
            asked = new Claim(
                    instance.getProcessDefinition().getKey(),
                    task.getTaskDefinitionKey(),
                    instance.getBusinessKey(),
                    userId);
            gates.orderedStream().forEach(gate -> gate.check(asked));
        }
    }

    /** What the gates were asked; null before. */
    Claim asked() {
        return asked;
    }
}
