package vn.khenthuong.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierSnapshot;

/** User task “Trình Chủ tịch”: the head of Home Affairs submits the appraised list, or wants cases appraised again. */
@Component
class SignAppraisalSubmissionForm extends SignedListForm<SignAppraisalSubmission> {

    private final ListFormModel picture;

    SignAppraisalSubmissionForm(AwardLists lists, ListFormModel picture) {
        super(Tasks.SIGN_APPRAISAL_SUBMISSION, lists);
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.put("listOptions", picture.options(cases));
        facts.putAll(picture.amounts(list, cases));
        facts.put("nothingToSubmit", cases.stream().noneMatch(SignAppraisalSubmissionForm::isPassed));
        return facts;
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, SignAppraisalSubmission outcome, Answers answers) {
        var list = task.businessKey();
        switch (outcome) {
            case SUBMIT -> lists().submitToChair(list, answers.document().orElse(null));
            case REAPPRAISE -> lists().reappraise(list, answers.choices("dossiers"), answers.requireReason());
        }
        return Map.of();
    }

    private static boolean isPassed(DossierSnapshot snapshot) {
        return snapshot.appraisal() != null && snapshot.appraisal().favourable();
    }
}
