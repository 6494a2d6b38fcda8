package vn.khenthuong.nomination.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.SupplementDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;

/** User task “Bổ sung hồ sơ”: shows only the parts that were asked for. */
@Component
class SupplementDossierForm extends DossierForm<SupplementDossier> {

    private final UnitDossiers dossiers;
    private final Nominations nominations;
    private final UnitForms forms;

    SupplementDossierForm(UnitDossiers dossiers, Nominations nominations, UnitForms forms, DossierView view) {
        super(Tasks.SUPPLEMENT_DOSSIER, view);
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return forms.write(task.businessKey());
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return forms.checkSupplement(task.businessKey());
    }

    /** What is asked again, and what was answered before. */
    @Override
    public List<AddedSection> added(CurrentTask task) {
        return Stream.concat(forms.supplementQuestions(task.businessKey()).stream(), super.added(task).stream())
                .toList();
    }

    @Override
    public void inspect(CurrentTask task, Answers incomplete) {
        forms.inspect(task.businessKey(), incomplete);
    }

    /** What the officer proposes is a fact of the domain: the head sees it next and decides on it. */
    @Override
    protected Map<String, Object> act(CurrentTask task, SupplementDossier outcome, Answers answers) {
        var number = task.businessKey();
        switch (outcome) {
            case SUBMIT ->
                dossiers.supplement(number, task.actor(), forms.content(answers, nominations.require(number)));
            case WITHDRAW -> dossiers.proposeWithdrawal(number, task.actor(), answers.requireReason());
        }
        return Map.of();
    }
}
