package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.UnitDossiers;

/** Service task “Giữ chỗ chỉ tiêu”: over the quota is a business outcome, not a failure. */
@Component
class ReserveQuotaDelegate implements JavaDelegate {

    private final UnitDossiers dossiers;

    ReserveQuotaDelegate(UnitDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        NominationProcess.Variables.WITHIN_QUOTA.set(
                dossier, dossiers.submitWithinQuota(dossier.getProcessBusinessKey()));
    }
}
