package vn.khenthuong.decision.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.platform.form.Answers;
import vn.khenthuong.platform.form.TaskAtHand;

/** User task “Quyết định khen thưởng”: the Chair approves all or some, puts off some, refuses the rest, or returns the list. */
@Component
class DecideAwardsForm extends SignedListForm {

    private static final String APPROVED = "approvedDossiers";

    private final ListPicture picture;

    DecideAwardsForm(AwardLists lists, ListPicture picture) {
        super(lists);
        this.picture = picture;
    }

    @Override
    public String task() {
        return AwardListProcess.Elements.DECIDE;
    }

    @Override
    public Map<String, Object> read(TaskAtHand task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.put("listOptions", picture.options(cases));
        facts.put(APPROVED, list.live());
        return facts;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Answers answers) {
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
