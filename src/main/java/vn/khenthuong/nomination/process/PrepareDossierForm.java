package vn.khenthuong.nomination.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.PrepareDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Hoàn thiện hồ sơ”. */
@Component
class PrepareDossierForm extends DossierForm<PrepareDossier> {

    /** Prefilled; tasks of older versions of the form lack it and keep the name. */
    private static final String NOMINEE_NAME = "nomineeName";

    private final UnitDossiers dossiers;
    private final Nominations nominations;
    private final UnitForms forms;

    PrepareDossierForm(UnitDossiers dossiers, Nominations nominations, UnitForms forms, DossierView view) {
        super(Tasks.PREPARE_DOSSIER, view);
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.prepare(task.businessKey(), task.actor());
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return forms.check(task.businessKey());
    }

    @Override
    public List<AddedSection> added(CurrentTask task) {
        return forms.questions(task.businessKey());
    }

    @Override
    public void precheck(CurrentTask task, Map<String, Object> submitted) {
        forms.requireCurrentPlan(task.businessKey(), submitted);
    }

    @Override
    public void inspect(CurrentTask task, Answers incomplete) {
        forms.inspect(task.businessKey(), incomplete);
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, PrepareDossier outcome, Answers answers) {
        var number = task.businessKey();
        switch (outcome) {
            case SUBMIT -> {
                var errors = new InputErrors();
                errors.gather(() ->
                        answers.text(NOMINEE_NAME).ifPresent(name -> dossiers.rename(number, task.actor(), name)));
                errors.gather(() ->
                        dossiers.prepare(number, task.actor(), forms.content(answers, nominations.require(number))));
                errors.refuse();
            }
            case WITHDRAW -> dossiers.drop(number, answers.requireReason());
        }
        return Map.of();
    }
}
