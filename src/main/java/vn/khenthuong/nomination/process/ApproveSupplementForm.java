package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.ApproveSupplement;
import vn.khenthuong.nomination.NominationProcess.SupplementDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Ký bổ sung”: countersigns the supplement, or the withdrawal that the officer proposed instead. */
@Component
class ApproveSupplementForm extends DossierForm<ApproveSupplement> {

    private final UnitDossiers dossiers;
    private final DossierView view;
    private final UnitForms forms;

    ApproveSupplementForm(UnitDossiers dossiers, DossierView view, UnitForms forms) {
        super(Tasks.APPROVE_SUPPLEMENT, view);
        this.dossiers = dossiers;
        this.view = view;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.show(task.businessKey());
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ApproveSupplement outcome, Answers answers) {
        return switch (outcome) {
            case APPROVE -> approve(task, answers);
            case RETURN -> {
                dossiers.returnSupplement(task.businessKey(), answers.requireReason());
                yield Map.of();
            }
        };
    }

    /** What the officer proposed goes on: the dossier with its supplement, or its withdrawal. */
    private Map<String, Object> approve(CurrentTask task, Answers answers) {
        var number = task.businessKey();
        var withdrawal =
                view.supplement(number).map(SupplementRequest::withdrawalReason).isPresent();
        var document = answers.document().orElse(null);
        if (withdrawal) {
            dossiers.withdrawInstead(number, task.actor(), document);
            return Tasks.SUPPLEMENT_DOSSIER.ending(SupplementDossier.WITHDRAW);
        }
        dossiers.countersign(number, task.actor(), document);
        return Map.of();
    }
}
