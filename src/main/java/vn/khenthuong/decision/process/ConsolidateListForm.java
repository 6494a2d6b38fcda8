package vn.khenthuong.decision.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.ConsolidateList;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.selection.PoolSelection;

/** User task “Tổng hợp danh sách”: the focal agency puts cases on a list. */
@Component
class ConsolidateListForm extends ListForm<ConsolidateList> {

    private final ListFormModel picture;
    private final PoolSelection selection;

    ConsolidateListForm(AwardLists lists, ListFormModel picture, PoolSelection selection) {
        super(Tasks.CONSOLIDATE_LIST, lists);
        this.picture = picture;
        this.selection = selection;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = lists().cases(list.round());
        var facts = picture.of(list, cases.live());
        facts.put(LISTABLE, picture.options(cases.listable(), selection.places(list.round())));
        facts.put("listedDossiers", chosen(list, cases.listable()));
        facts.put(ListFormModel.LIMIT_ROWS, picture.limits(list.round()));
        facts.put("shortfall", cases.shortfall());
        facts.put("poolDossiers", pool(cases.listable()));
        prefill(list, facts);
        return facts;
    }

    /** @throws vn.khenthuong.kernel.ConflictException when a case on offer is gone, with what became of it */
    @Override
    public void precheck(CurrentTask task, Map<String, Object> submitted) {
        lists().requireStillListable(
                        task.businessKey(), task.taskId(), task.actor().userId());
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ConsolidateList outcome, Answers answers) {
        var consolidation = new Consolidation(
                answers.choices("listedDossiers"),
                outcome == ConsolidateList.LEAVE_REST,
                refusal(answers),
                minutes(answers),
                answers.document("agreementNumber", "agreementDate").orElse(null),
                minimumReason(answers));
        lists().consolidate(task.businessKey(), task.taskId(), task.actor().userId(), consolidation);
        return Map.of();
    }

    /** Asked for by its own field where no choice can reach a minimum; else the reason of those left out says it too. */
    private static String minimumReason(Answers answers) {
        return answers.text("minimumReason").or(answers::reason).orElse(null);
    }

    private static List<String> pool(List<DossierSnapshot> listable) {
        return listable.stream()
                .filter(DossierSnapshot::pool)
                .map(DossierSnapshot::number)
                .toList();
    }

    private static Minutes minutes(Answers answers) {
        return answers.document("minutesNumber", "minutesDate")
                .map(document -> new Minutes(
                        document,
                        answers.integer("minutesMembers").orElse(null),
                        answers.integer("minutesPresent").orElse(null)))
                .orElse(null);
    }

    /**
     * What an earlier composition chose, deferred cases, which keep their place, and whom the review proposes; not whom an
     * earlier composition left out.
     */
    private static List<String> chosen(AwardListSnapshot list, List<DossierSnapshot> listable) {
        Set<String> before = Set.copyOf(list.live());
        Set<String> leftOut = Set.copyOf(list.leftOut());
        return listable.stream()
                .filter(snapshot -> snapshot.deferred()
                        || before.contains(snapshot.number())
                        || isProposed(snapshot) && !leftOut.contains(snapshot.number()))
                .map(DossierSnapshot::number)
                .toList();
    }

    private static boolean isProposed(DossierSnapshot snapshot) {
        return snapshot.review() != null && snapshot.review().favourable();
    }

    private void prefill(AwardListSnapshot list, Map<String, Object> facts) {
        var minutes = list.minutes();
        facts.put("minutesNumber", minutes == null ? null : minutes.document().number());
        facts.put("minutesDate", minutes == null ? null : minutes.document().date());
        facts.put("minutesMembers", minutes == null ? null : minutes.members());
        facts.put("minutesPresent", minutes == null ? null : minutes.present());
        DocumentReference agreement = selection.agreement(list.round()).orElseGet(list::agreement);
        facts.put("agreementNumber", agreement == null ? null : agreement.number());
        facts.put("agreementDate", agreement == null ? null : agreement.date());
        facts.put("minimumReason", list.minimumReason());
    }
}
