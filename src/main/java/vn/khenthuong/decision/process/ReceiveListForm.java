package vn.khenthuong.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.ReceiveList;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Nhận danh sách”: Home Affairs accepts the signed list, or gives it back and the signature is void. */
@Component
class ReceiveListForm extends SignedListForm<ReceiveList> {

    private final ListFormModel picture;

    ReceiveListForm(AwardLists lists, ListFormModel picture) {
        super(Tasks.RECEIVE_LIST, lists);
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        return picture.of(lists().require(task.businessKey()));
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ReceiveList outcome, Answers answers) {
        switch (outcome) {
            case ACCEPT -> lists().receive(task.businessKey());
            case RETURN -> lists().returnToConsolidation(task.businessKey(), answers.requireReason());
        }
        return Map.of();
    }
}
