package vn.khenthuong.appraisal.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.TaskForm;

/** User task “Thẩm tra”: the focal agency proposes to select the case or not; final only when the head signs a list. */
@Component
class ReviewDossierForm implements TaskForm {

    private static final String POOL =
            "Hồ sơ thuộc chỉ tiêu chung của tỉnh: cơ quan đầu mối cùng Sở Nội vụ lựa chọn (điểm c khoản 2 Mục IV Kế hoạch).";
    private static final String OWN =
            "Hồ sơ tính vào chỉ tiêu riêng của đơn vị: cơ quan đầu mối kiểm tra điều kiện, không chọn thì phải có mã lý do.";

    private final Opinions opinions;
    private final ReviewFormModel cases;

    ReviewDossierForm(Opinions opinions, ReviewFormModel cases) {
        this.opinions = opinions;
        this.cases = cases;
    }

    @Override
    public String process() {
        return OpinionAnswers.PROCESS;
    }

    @Override
    public String task() {
        return "userTask_reviewDossier";
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var picture = cases.picture(task.businessKey());
        var facts = cases.of(picture);
        facts.put("streamNote", picture.sheet().pool() ? POOL : OWN);
        return facts;
    }

    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        var number = task.businessKey();
        var outcome = answers.requireChoice(OpinionAnswers.OUTCOME, OpinionAnswers.OUTCOME_LABEL, Outcome.class);
        var remark = OpinionAnswers.remark(answers);
        if (outcome == Outcome.SELECT) {
            opinions.select(number, task.actor(), remark);
        } else {
            opinions.notSelect(number, task.actor(), remark, OpinionAnswers.refusal(answers));
        }
        return Map.of(OpinionAnswers.OUTCOME, outcome.name());
    }

    private enum Outcome {
        SELECT,
        NOT_SELECT
    }
}
