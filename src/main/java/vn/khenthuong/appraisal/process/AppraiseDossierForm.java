package vn.khenthuong.appraisal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;

/** User task “Thẩm định hồ sơ”: Home Affairs proposes the award or not, or wants another review. */
@Component
class AppraiseDossierForm implements TaskForm {

    private final Opinions opinions;
    private final ReviewFormModel cases;

    AppraiseDossierForm(Opinions opinions, ReviewFormModel cases) {
        this.opinions = opinions;
        this.cases = cases;
    }

    @Override
    public String process() {
        return OpinionAnswers.PROCESS;
    }

    @Override
    public String task() {
        return "userTask_appraiseDossier";
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var picture = cases.picture(task.businessKey());
        var facts = cases.of(picture);
        facts.put("listCode", picture.sheet().list());
        return facts;
    }

    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        var number = task.businessKey();
        var outcome = answers.requireChoice(OpinionAnswers.OUTCOME, OpinionAnswers.OUTCOME_LABEL, Outcome.class);
        var remark = OpinionAnswers.remark(answers);
        switch (outcome) {
            case PASS -> opinions.pass(number, task.actor(), remark);
            case FAIL -> opinions.fail(number, task.actor(), remark, OpinionAnswers.refusal(answers));
            case RETURN -> opinions.returnToReview(number, task.actor(), remark, OpinionAnswers.requireReason(answers));
        }
        return Map.of(OpinionAnswers.OUTCOME, outcome.name());
    }

    private enum Outcome {
        PASS,
        FAIL,
        RETURN
    }
}
