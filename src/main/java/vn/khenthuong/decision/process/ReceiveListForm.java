package vn.khenthuong.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Nhận danh sách”: Home Affairs accepts the signed list, or gives it back and the signature is void. */
@Component
class ReceiveListForm extends SignedListForm {

    private final ListFormModel picture;

    ReceiveListForm(AwardLists lists, ListFormModel picture) {
        super(lists);
        this.picture = picture;
    }

    @Override
    public String task() {
        return AwardListProcess.Elements.RECEIVE_LIST;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return picture.of(lists().require(task.businessKey()));
    }

    @Override
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
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
