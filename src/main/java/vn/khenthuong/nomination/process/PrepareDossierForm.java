package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;

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
        return NominationProcess.KEY;
    }

    @Override
    public String task() {
        return NominationProcess.Elements.USER_TASK_PREPARE_DOSSIER;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.write(task.businessKey());
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return forms.check(task.businessKey());
    }

    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
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
