package vn.khenthuong.decision.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Quyết định khen thưởng”: the Chair approves all or some, puts off some, refuses the rest, or returns the list. */
@Component
class DecideForm extends SignedListForm<Decide> {

    private static final String APPROVED = "approvedDossiers";

    private final ListFormModel picture;

    DecideForm(AwardLists lists, ListFormModel picture) {
        super(Tasks.DECIDE, lists);
        this.picture = picture;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.put("listOptions", picture.options(cases));
        facts.put(APPROVED, list.live());
        return facts;
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, Decide outcome, Answers answers) {
        var list = task.businessKey();
        switch (outcome) {
            case DECIDE -> lists().decide(list, decision(task, answers));
            case RETURN -> lists().returnFromChair(list, answers.requireReason());
        }
        return Map.of();
    }

    private static ChairDecision decision(CurrentTask task, Answers answers) {
        return new ChairDecision(
                Set.copyOf(answers.choices(APPROVED)),
                Set.copyOf(answers.choices("deferredDossiers")),
                refusal(answers),
                task.actor().userId());
    }
}
