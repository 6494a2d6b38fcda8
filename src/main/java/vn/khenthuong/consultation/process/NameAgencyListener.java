package vn.khenthuong.consultation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationProcess.Variables;
import vn.khenthuong.consultation.Consultations;

/** Start of the call activity “Lấy ý kiến hiệp y”: which agency one of its passes asks, and until when. */
@Component
class NameAgencyListener implements ExecutionListener {

    private final Consultations consultations;

    NameAgencyListener(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var asked = consultations.asked(execution.getProcessBusinessKey(), Variables.POSITION.require(execution));
        // A called instance has the tenant of the execution that calls it: the agency's, not that of the dossier's
        // unit.
        ((ExecutionEntity) execution).setTenantId(asked.agency());
        Variables.AGENCY.setLocal(execution, asked.agency());
        Variables.QUESTION.setLocal(execution, asked.key());
        Variables.DEADLINE.setLocal(execution, asked.due());
    }
}
