package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.UnitDossiers;

/** Service task “Ghi nhận hết hạn bổ sung”. */
@Component
class ExpireDossierDelegate implements JavaDelegate {

    private final UnitDossiers dossiers;

    ExpireDossierDelegate(UnitDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution dossier) {
        dossiers.expireSupplement(dossier.getProcessBusinessKey());
    }
}
