package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ApproveByUnit;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Thủ trưởng đơn vị ký trình”. */
@Component
class ApproveByUnitForm extends DossierForm<ApproveByUnit> {

    private final UnitDossiers dossiers;
    private final UnitForms forms;

    ApproveByUnitForm(UnitDossiers dossiers, UnitForms forms, DossierView view) {
        super(Tasks.APPROVE_BY_UNIT, view);
        this.dossiers = dossiers;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.show(task.businessKey());
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ApproveByUnit outcome, Answers answers) {
        var number = task.businessKey();
        switch (outcome) {
            case APPROVE ->
                dossiers.sign(number, task.actor(), answers.document().orElse(null));
            case RETURN -> dossiers.returnToOfficer(number, answers.requireReason());
            case WITHDRAW -> dossiers.drop(number, answers.requireReason());
        }
        return Map.of();
    }
}
