package vn.khenthuong.nomination.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.NominationProcess.ResolveHold;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;

/**
 * User task “Giải quyết tạm dừng”: lets the dossier go on, for a unit that has ended with the unit that carries on, or ends
 * the case. Identity numbers are not shown: they are not needed for it.
 */
@Component
class ResolveHoldForm extends OutcomeForm<ResolveHold> {

    private static final String RECEIVING_UNIT = "receivingUnit";

    private final Holds holds;
    private final Nominations nominations;
    private final DossierView view;
    private final Organization organization;

    ResolveHoldForm(Holds holds, Nominations nominations, DossierView view, Organization organization) {
        super(Tasks.RESOLVE_HOLD);
        this.holds = holds;
        this.nominations = nominations;
        this.view = view;
        this.organization = organization;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var number = task.businessKey();
        var dossier = nominations.require(number);
        Map<String, Object> facts = new HashMap<>();
        facts.put("dossierNumber", number);
        facts.put("nominee", dossier.nomineeName());
        facts.put("nomineeTypeLabel", dossier.nomineeType().label());
        facts.put("unitName", organization.require(dossier.unit()).name());
        facts.put("holdWords", holds.current(number).map(DossierHold::inWords).orElse("Hồ sơ không còn tạm dừng"));
        facts.put(
                "dossierRows",
                view.summary(number, false).stream()
                        .map(line -> Map.of("label", line.label(), "value", line.value()))
                        .toList());
        facts.putAll(factsForCheck(task, Map.of()));
        return facts;
    }

    @Override
    public Map<String, String> barred(CurrentTask task) {
        return holds.objectionToResume(task.businessKey())
                .map(objection -> Map.of(ResolveHold.RESUME.name(), objection))
                .orElse(Map.of());
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
                        null,
                        task.actor(),
                        answers.requireReason(),
                        document,
                        answers.text(RECEIVING_UNIT).orElse(null));
            case END -> holds.end(number, null, task.actor(), answers.requireReason(), document);
        }
        return Map.of();
    }
}
