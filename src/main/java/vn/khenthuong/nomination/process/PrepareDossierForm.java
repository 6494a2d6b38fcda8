package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.platform.form.Answers;
import vn.khenthuong.platform.form.TaskAtHand;
import vn.khenthuong.platform.form.TaskForm;

/** User task “Hoàn thiện hồ sơ”. */
@Component
class PrepareDossierForm implements TaskForm {

    private final UnitDossiers dossiers;
    private final Nominations nominations;
    private final UnitForms forms;

    PrepareDossierForm(UnitDossiers dossiers, Nominations nominations, UnitForms forms) {
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
        return Nomination.Elements.USER_TASK_PREPARE_DOSSIER;
    }

    @Override
    public Map<String, Object> read(TaskAtHand task) {
        return forms.write(task.businessKey());
    }

    @Override
    public Map<String, Object> factsForCheck(TaskAtHand task, Map<String, Object> submitted) {
        return forms.check(task.businessKey());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        String number = task.businessKey();
        String outcome = UnitForms.outcomeOf(answers);
        switch (outcome) {
            case "SUBMIT" ->
                dossiers.prepare(number, task.actor(), ContentForm.read(answers, nominations.require(number)));
            case "WITHDRAW" -> dossiers.drop(number, UnitForms.reasonOf(answers));
            default -> throw new IllegalArgumentException("No such outcome: " + outcome);
        }
        return UnitForms.outcome(outcome);
    }
}
