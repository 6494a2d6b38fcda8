package vn.khenthuong.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierSnapshot;

/** User task “Trình Chủ tịch”: the head of Home Affairs submits the appraised list, or wants cases appraised again. */
@Component
class SignAppraisalSubmissionForm extends SignedListForm {

    private final ListFormModel picture;

    SignAppraisalSubmissionForm(AwardLists lists, ListFormModel picture) {
        super(lists);
        this.picture = picture;
    }

    @Override
    public String task() {
        return AwardListProcess.Elements.SIGN_APPRAISAL_SUBMISSION;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.put("listOptions", picture.options(cases));
        facts.put("nothingToSubmit", cases.stream().noneMatch(SignAppraisalSubmissionForm::isPassed));
        return facts;
    }

    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        var outcome = answers.requireChoice(OUTCOME, "Kết luận", Outcome.class);
        if (outcome == Outcome.SUBMIT) {
            lists().submitToChair(task.businessKey(), ListAnswers.document(answers));
        } else {
            var reason = ListAnswers.requireReason(answers);
            lists().reappraise(task.businessKey(), answers.choices("dossiers"), reason);
        }
        return Map.of(OUTCOME, outcome.name());
    }

    private static boolean isPassed(DossierSnapshot sheet) {
        return sheet.appraisal() != null && sheet.appraisal().favourable();
    }

    private enum Outcome {
        SUBMIT,
        REAPPRAISE
    }
}
