package vn.khenthuong.appraisal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierForm;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.NominationProcess.AppraiseDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Refusal;

/** User task “Thẩm định hồ sơ”: Home Affairs proposes the award or not, or wants another review. */
@Component
class AppraiseDossierForm extends DossierForm<AppraiseDossier> {

    private final Opinions opinions;
    private final ReviewFormModel cases;

    AppraiseDossierForm(Opinions opinions, ReviewFormModel cases, DossierView view) {
        super(Tasks.APPRAISE_DOSSIER, view);
        this.opinions = opinions;
        this.cases = cases;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var picture = cases.picture(task.businessKey());
        var facts = cases.of(picture);
        facts.put("listCode", picture.snapshot().list());
        return facts;
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, AppraiseDossier outcome, Answers answers) {
        var number = task.businessKey();
        var remark = answers.remark().orElse(null);
        switch (outcome) {
            case PASS -> opinions.pass(number, task.actor(), remark);
            case FAIL -> opinions.fail(number, task.actor(), remark, Refusal.of(answers));
            case RETURN -> opinions.returnToReview(number, task.actor(), remark, answers.requireReason());
        }
        return Map.of();
    }
}
