package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/**
 * Service task “Kiểm tra việc tạm dừng”, before {@code userTask_resolveHold}: messages may come late, twice or in another order, so
 * the domain is asked whether there is something to resolve, and one task is enough.
 */
@Component
class ReadHoldDelegate implements JavaDelegate {

    private final Holds holds;

    ReadHoldDelegate(Holds holds) {
        this.holds = holds;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        var wanted = !holds.resolversFromNowOn(dossier.getProcessBusinessKey()).isEmpty() && !isOffered(dossier);
        NominationProcess.Variables.ON_HOLD.setUnsaved(dossier, wanted);
    }

    /** Asked of the instance, not of the tables: a task that a message has just ended is still in them. */
    private static boolean isOffered(DelegateExecution dossier) {
        return ((ExecutionEntity) dossier.getProcessInstance())
                .findActiveActivityIds()
                .contains(Tasks.RESOLVE_HOLD.id());
    }
}
