package vn.khenthuong.decision.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.DossierReading;

/** User task “Quyết định khen thưởng”: everybody on the list is rewarded except whom the Chair refuses or puts off; or it is returned. */
@Component
class DecideForm extends SignedListForm<Decide> {

    private static final String REFUSED = "refusedDossiers";
    private static final String DEFERRED = "deferredDossiers";
    private static final String OPTIONS = "listOptions";

    /** On the form lists were decided with before exceptions were chosen; running lists keep it. */
    private static final String APPROVED = "approvedDossiers";

    private final ListFormModel picture;
    private final CaseSheet sheet;

    DecideForm(AwardLists lists, ListFormModel picture, CaseSheet sheet) {
        super(Tasks.DECIDE, lists);
        this.picture = picture;
        this.sheet = sheet;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        var inOrder = sheet.inOrder(list);
        facts.put(
                OPTIONS,
                picture.options(inOrder.stream().map(DossierReading::snapshot).toList()));
        facts.put(CaseSheet.ROWS, sheet.rows(list, inOrder));
        facts.put(APPROVED, list.live());
        facts.putAll(picture.amounts(list, cases));
        return facts;
    }

    /** Options are all the guard asks for; whole dossiers need not be read for it. */
    @Override
    public Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        var list = lists().require(task.businessKey());
        return Map.of(OPTIONS, picture.options(picture.on(list)));
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

    private ChairDecision decision(CurrentTask task, Answers answers) {
        var deferred = Set.copyOf(answers.choices(DEFERRED));
        var refused = answers.asks(APPROVED)
                ? notApproved(task.businessKey(), answers.choices(APPROVED), deferred)
                : Set.copyOf(answers.choices(REFUSED));
        return new ChairDecision(
                refused, deferred, refusal(answers), task.actor().userId());
    }

    private Set<String> notApproved(String list, List<String> approved, Set<String> deferred) {
        approved.stream().filter(deferred::contains).sorted().findFirst().ifPresent(both -> {
            throw new BadInputException(
                    "Hồ sơ %s không thể vừa “Được khen thưởng” vừa để lại danh sách sau.".formatted(both));
        });
        var rest = new HashSet<>(lists().require(list).live());
        approved.forEach(rest::remove);
        rest.removeAll(deferred);
        return rest;
    }
}
