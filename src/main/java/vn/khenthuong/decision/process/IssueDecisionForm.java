package vn.khenthuong.decision.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.IssueDecision;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.nomination.DossierSnapshot;

/** User task “Cấp số, ban hành”: the clerk gives the decision its number and date; then the dossiers end. */
@Component
class IssueDecisionForm extends SignedListForm<IssueDecision> {

    private final ListFormModel picture;
    private final DecisionSigners signers;

    IssueDecisionForm(AwardLists lists, ListFormModel picture, DecisionSigners signers) {
        super(Tasks.ISSUE_DECISION, lists);
        this.picture = picture;
        this.signers = signers;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var list = lists().require(task.businessKey());
        var cases = picture.on(list);
        var facts = picture.of(list, cases);
        facts.put("signer", signers.of(list.code()).orElse(null));
        facts.put("dossierRows", rows(list, cases));
        facts.putAll(picture.amounts(list, cases));
        return facts;
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, IssueDecision outcome, Answers answers) {
        lists().issue(
                        task.businessKey(),
                        answers.document().orElse(null),
                        task.actor().userId());
        return Map.of();
    }

    private List<Map<String, Object>> rows(AwardListSnapshot list, List<DossierSnapshot> cases) {
        var entries = list.entries().stream().collect(Collectors.toMap(ListEntry::dossier, entry -> entry));
        return picture.rows(cases).stream()
                .map(row -> decided(row, entries.get((String) row.get("number"))))
                .toList();
    }

    private static Map<String, Object> decided(Map<String, Object> row, ListEntry entry) {
        Map<String, Object> decided = new LinkedHashMap<>(row);
        decided.put("verdict", entry.verdict().label());
        decided.put("verdictReason", ListFormModel.words(entry.refusal()));
        return decided;
    }
}
