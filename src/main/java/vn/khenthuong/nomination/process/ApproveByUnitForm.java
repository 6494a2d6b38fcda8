package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Thủ trưởng đơn vị ký trình”. */
@Component
class ApproveByUnitForm implements TaskForm {

    private final UnitDossiers dossiers;
    private final UnitForms forms;

    ApproveByUnitForm(UnitDossiers dossiers, UnitForms forms) {
        this.dossiers = dossiers;
        this.forms = forms;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public String task() {
        return NominationProcess.Elements.USER_TASK_APPROVE_BY_UNIT;
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
            case "APPROVE" ->
                dossiers.sign(
                        number,
                        task.actor(),
                        answers.requireText("documentNumber", "Số Tờ trình"),
                        answers.requireDate("documentDate", "Ngày ký"));
            case "RETURN" -> dossiers.returnToOfficer(number, UnitForms.reasonOf(answers));
            case "WITHDRAW" -> dossiers.drop(number, UnitForms.reasonOf(answers));
            default -> throw new IllegalArgumentException("No such outcome: " + outcome);
        }
        return UnitForms.outcome(outcome);
    }
}
