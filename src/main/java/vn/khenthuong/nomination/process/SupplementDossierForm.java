package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.platform.form.Answers;
import vn.khenthuong.platform.form.TaskAtHand;
import vn.khenthuong.platform.form.TaskForm;

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
        return Nomination.KEY;
    }

    @Override
    public String task() {
        return Nomination.Elements.USER_TASK_SUPPLEMENT_DOSSIER;
    }

    @Override
    public Map<String, Object> read(TaskAtHand task) {
        return forms.write(task.businessKey());
    }

    @Override
    public Map<String, Object> factsForCheck(TaskAtHand task, Map<String, Object> submitted) {
        return forms.checkSupplement(task.businessKey());
    }

    /** What the officer proposes is a fact of the domain: the head sees it next and decides on it. */
    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
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
