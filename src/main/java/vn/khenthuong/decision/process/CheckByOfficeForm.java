package vn.khenthuong.decision.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.CheckByOffice;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Kiểm tra hồ sơ trình”: the office of the People's Committee lets a list go to the Chair, or gives it back. */
@Component
class CheckByOfficeForm extends SignedListForm<CheckByOffice> {

    private final ListFormModel picture;
    private final CaseSheet sheet;

    CheckByOfficeForm(AwardLists lists, ListFormModel picture, CaseSheet sheet) {
        super(Tasks.CHECK_BY_OFFICE, lists);
        this.picture = picture;
        this.sheet = sheet;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.putAll(picture.amounts(list, cases));
        facts.put(CaseSheet.ROWS, sheet.rows(list, sheet.inOrder(list)));
        return facts;
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, CheckByOffice outcome, Answers answers) {
        var list = task.businessKey();
        switch (outcome) {
            case PASS -> lists().passOn(list);
            case RETURN -> lists().returnFromOffice(list, answers.requireReason());
        }
        return Map.of();
    }
}
