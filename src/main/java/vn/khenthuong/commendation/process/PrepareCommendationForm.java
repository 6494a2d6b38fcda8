package vn.khenthuong.commendation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationProcess.PrepareCommendation;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;

/** User task “Lập danh sách Giấy khen”: the officer hands the list to the head, or gives it up. */
@Component
class PrepareCommendationForm extends OutcomeForm<PrepareCommendation> {

    private final Commendations commendations;
    private final CommendationFormModel picture;

    PrepareCommendationForm(Commendations commendations, CommendationFormModel picture) {
        super(Tasks.PREPARE_COMMENDATION);
        this.commendations = commendations;
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var number = CommendationFormModel.number(task);
        var facts = picture.of(number);
        var back = commendations.require(number).returnReason();
        if (back != null) {
            facts.put("returnReason", back);
        }
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, PrepareCommendation outcome, Answers answers) {
        var number = CommendationFormModel.number(task);
        switch (outcome) {
            case SUBMIT -> commendations.prepare(number, task.actor());
            case WITHDRAW -> commendations.withdraw(number, answers.requireReason(), task.actor());
        }
        return Map.of();
    }
}
