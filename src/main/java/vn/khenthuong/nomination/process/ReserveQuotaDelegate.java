package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;

/**
 * Service task “Giữ chỗ chỉ tiêu”: over the quota is a business outcome, not a failure. Who is nominated becomes known to the
 * engine here and not earlier, because a draft is nobody's business outside of its unit.
 */
@Component
class ReserveQuotaDelegate implements JavaDelegate {

    private final UnitDossiers dossiers;
    private final Nominations nominations;

    ReserveQuotaDelegate(UnitDossiers dossiers, Nominations nominations) {
        this.dossiers = dossiers;
        this.nominations = nominations;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        var number = dossier.getProcessBusinessKey();
        var submitted = dossiers.submitWithinQuota(number);
        NominationProcess.Variables.WITHIN_QUOTA.set(dossier, submitted);
        if (submitted) {
            NominationProcess.Variables.NOMINEE.set(
                    dossier, nominations.require(number).nomineeName());
        }
    }
}
