package vn.khenthuong.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.nomination.NominationProcess.Variables;

/** Service task “Kết thúc lấy ý kiến”: the dossier waits for its review, which may have opened meanwhile. */
@Component
class EndConsultationDelegate implements JavaDelegate {

    private final Consultations consultations;

    EndConsultationDelegate(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Variables.REVIEW_OPEN.set(execution, consultations.end(execution.getProcessBusinessKey()));
    }
}
