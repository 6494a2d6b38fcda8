package vn.khenthuong.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.Consultations;

/** Service task “Ghi nhận không trả lời”: the time of the agency is over. */
@Component
class RecordNoReplyDelegate implements JavaDelegate {

    private final Consultations consultations;

    RecordNoReplyDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consultations.noReply(execution.getProcessBusinessKey());
    }
}
