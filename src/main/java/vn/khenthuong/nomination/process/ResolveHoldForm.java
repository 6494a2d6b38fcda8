package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.NominationProcess.ResolveHold;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/**
 * User task “Giải quyết tạm dừng”: lets the dossier go on, for a unit that has ended with the unit that carries on, or ends
 * the case.
 */
@Component
class ResolveHoldForm extends OutcomeForm<ResolveHold> {

    private static final String RECEIVING_UNIT = "receivingUnit";

    private final Holds holds;
    private final UnitForms forms;

    ResolveHoldForm(Holds holds, UnitForms forms) {
        super(Tasks.RESOLVE_HOLD);
        this.holds = holds;
        this.forms = forms;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var facts = forms.show(task.businessKey());
        facts.put(
                "holdWords",
                holds.current(task.businessKey()).map(DossierHold::inWords).orElse("Hồ sơ không còn tạm dừng"));
        facts.putAll(factsForCheck(task, Map.of()));
        return facts;
    }

    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        var unitEnded = holds.current(task.businessKey())
                .filter(hold -> hold.ground() == HoldGround.UNIT_ENDED)
                .isPresent();
        return Map.of(
                "unitEnded",
                unitEnded,
                "receivers",
                holds.receivers().stream()
                        .map(unit -> Map.of("value", unit.code(), "label", unit.name()))
                        .toList());
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ResolveHold outcome, Answers answers) {
        var number = task.businessKey();
        var document = answers.document().orElse(null);
        switch (outcome) {
            case RESUME ->
                holds.resume(
                        number,
                        task.actor(),
                        answers.requireReason(),
                        document,
                        answers.text(RECEIVING_UNIT).orElse(null));
            case END -> holds.end(number, task.actor(), answers.requireReason(), document);
        }
        return Map.of();
    }
}
