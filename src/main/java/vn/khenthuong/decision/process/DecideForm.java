package vn.khenthuong.decision.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;

/** User task “Quyết định khen thưởng”: the Chair approves all or some, puts off some, refuses the rest, or returns the list. */
@Component
class DecideForm extends SignedListForm {

    private static final String APPROVED = "approvedDossiers";

    private final ListFormModel picture;

    DecideForm(AwardLists lists, ListFormModel picture) {
        super(lists);
        this.picture = picture;
    }

    @Override
    public String task() {
        return AwardListProcess.Elements.DECIDE;
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
    public Map<String, Object> submit(CurrentTask task, Answers answers) {
        var outcome = answers.requireChoice(OUTCOME, "Kết luận", Outcome.class);
        if (outcome == Outcome.RETURN) {
            lists().returnFromChair(task.businessKey(), ListAnswers.requireReason(answers));
        } else {
            lists().decide(
                            task.businessKey(),
                            new ChairDecision(
                                    Set.copyOf(answers.choices(APPROVED)),
                                    Set.copyOf(answers.choices("deferredDossiers")),
                                    ListAnswers.refusal(answers),
                                    task.actor().userId()));
        }
        return Map.of(OUTCOME, outcome.name());
    }

    private enum Outcome {
        DECIDE,
        RETURN
    }
}
