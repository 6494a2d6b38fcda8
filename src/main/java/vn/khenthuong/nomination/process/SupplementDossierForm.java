package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Bổ sung hồ sơ”: shows only the parts that were asked for. */
@Component
class SupplementDossierForm implements TaskForm {

    private final UnitDossiers dossiers;
    private final Nominations nominations;
    private final UnitForms forms;

    SupplementDossierForm(UnitDossiers dossiers, Nominations nominations, UnitForms forms) {
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.forms = forms;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    public String task() {
        return NominationProcess.Elements.USER_TASK_SUPPLEMENT_DOSSIER;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.write(task.businessKey());
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return forms.checkSupplement(task.businessKey());
    }

    /** What the officer proposes is a fact of the domain: the head sees it next and decides on it. */
    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        String number = task.businessKey();
        String outcome = UnitForms.outcomeOf(answers);
        switch (outcome) {
            case "SUBMIT" ->
                dossiers.supplement(number, task.actor(), ContentForm.read(answers, nominations.require(number)));
            case "WITHDRAW" -> dossiers.proposeWithdrawal(number, task.actor(), UnitForms.reasonOf(answers));
            default -> throw new IllegalArgumentException("No such outcome: " + outcome);
        }
        return UnitForms.outcome(outcome);
    }
}
