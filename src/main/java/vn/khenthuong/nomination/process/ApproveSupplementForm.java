package vn.khenthuong.nomination.process;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Ký bổ sung”: countersigns the supplement, or the withdrawal that the officer proposed instead. */
@Component
class ApproveSupplementForm implements TaskForm {

    private static final String WITHDRAW = "WITHDRAW";

    private final UnitDossiers dossiers;
    private final DossierView view;
    private final UnitForms forms;

    ApproveSupplementForm(UnitDossiers dossiers, DossierView view, UnitForms forms) {
        this.dossiers = dossiers;
        this.view = view;
        this.forms = forms;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public String task() {
        return NominationProcess.Elements.USER_TASK_APPROVE_SUPPLEMENT;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.show(task.businessKey());
    }

    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        String number = task.businessKey();
        String outcome = UnitForms.outcomeOf(answers);
        switch (outcome) {
            case "APPROVE" -> {
                return UnitForms.outcome(approve(task, answers));
            }
            case "RETURN" -> dossiers.returnSupplement(number, UnitForms.reasonOf(answers));
            default -> throw new IllegalArgumentException("No such outcome: " + outcome);
        }
        return UnitForms.outcome(outcome);
    }

    private String approve(CurrentTask task, Answers answers) {
        String number = task.businessKey();
        boolean withdrawal =
                view.supplement(number).map(SupplementRequest::withdrawalReason).isPresent();
        String documentNumber = answers.requireText("documentNumber", "Số văn bản");
        LocalDate documentDate = answers.requireDate("documentDate", "Ngày ký");
        if (withdrawal) {
            dossiers.withdrawInstead(number, task.actor(), documentNumber, documentDate);
            return WITHDRAW;
        }
        dossiers.countersign(number, task.actor(), documentNumber, documentDate);
        return "APPROVE";
    }
}
