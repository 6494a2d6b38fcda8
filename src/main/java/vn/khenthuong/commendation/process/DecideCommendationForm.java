package vn.khenthuong.commendation.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationProcess.DecideCommendation;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.organization.Organization;

/** User task “Quyết định tặng Giấy khen”: the head decides with number and date, gives back, or gives up. */
@Component
class DecideCommendationForm extends OutcomeForm<DecideCommendation> {

    private final Commendations commendations;
    private final CommendationFormModel picture;
    private final Organization organization;

    DecideCommendationForm(Commendations commendations, CommendationFormModel picture, Organization organization) {
        super(Tasks.DECIDE_COMMENDATION);
        this.commendations = commendations;
        this.picture = picture;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var number = CommendationFormModel.number(task);
        var facts = picture.of(number);
        var list = commendations.require(number);
        facts.put("preparedBy", organization.nameOf(list.preparedBy()));
        facts.put("authority", commendations.authority(list));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, DecideCommendation outcome, Answers answers) {
        var number = CommendationFormModel.number(task);
        switch (outcome) {
            case DECIDE -> commendations.decide(number, answers.requireDocument("Số quyết định"), task.actor());
            case RETURN -> commendations.giveBack(number, answers.requireReason(), task.actor());
            case WITHDRAW -> commendations.withdraw(number, answers.requireReason(), task.actor());
        }
        return Map.of();
    }
}
