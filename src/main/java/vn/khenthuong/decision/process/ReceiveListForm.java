package vn.khenthuong.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.platform.form.Answers;
import vn.khenthuong.platform.form.TaskAtHand;

/** User task “Nhận danh sách”: Home Affairs accepts the signed list, or gives it back and the signature is void. */
@Component
class ReceiveListForm extends SignedListForm {

    private final ListPicture picture;

    ReceiveListForm(AwardLists lists, ListPicture picture) {
        super(lists);
        this.picture = picture;
    }

    @Override
    public String task() {
        return AwardListProcess.Elements.RECEIVE_LIST;
    }

    @Override
    public Map<String, Object> read(TaskAtHand task) {
        return picture.of(lists().require(task.businessKey()));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
        var outcome = answers.requireChoice(OUTCOME, "Kết luận", Outcome.class);
        if (outcome == Outcome.ACCEPT) {
            lists().receive(task.businessKey());
        } else {
            lists().returnToConsolidation(task.businessKey(), ListAnswers.requireReason(answers));
        }
        return Map.of(OUTCOME, outcome.name());
    }

    private enum Outcome {
        ACCEPT,
        RETURN
    }
}
