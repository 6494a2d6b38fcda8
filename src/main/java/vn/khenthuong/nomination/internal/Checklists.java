package vn.khenthuong.nomination.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.document.Documents;
import vn.khenthuong.engine.DecisionTables;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.round.Rounds;

/** Which papers a dossier needs ({@code dossier-checklist.dmn}, Luật Thi đua, khen thưởng 2003 (sửa đổi 2013), Điều 84) and which of them are there. */
@Component
class Checklists {

    static final String DECISION = "dossierChecklist";

    private final DecisionTables tables;
    private final Documents documents;
    private final Rounds rounds;
    private final LocalCriteria localCriteria;

    Checklists(DecisionTables tables, Documents documents, Rounds rounds, LocalCriteria localCriteria) {
        this.tables = tables;
        this.documents = documents;
        this.rounds = rounds;
        this.localCriteria = localCriteria;
    }

    /** The papers of the dossier in the order of the table. */
    public List<ChecklistItem> of(Dossier dossier) {
        return of(dossier, rounds.require(dossier.round()).ruleSet(), documents.itemsOf(dossier.number()));
    }

    /** The same, where the rule set of the round and the papers that are there are known already. */
    public List<ChecklistItem> of(Dossier dossier, String ruleSet, Set<String> uploaded) {
        return of(
                dossier, dossier.content(), ruleSet, localCriteria.needsMeeting(dossier, dossier.content()), uploaded);
    }

    /**
     * The same, for a dossier that is about to say this.
     *
     * @param meeting whether the minutes of a village meeting are needed
     */
    public List<ChecklistItem> of(Dossier dossier, DossierContent content, String ruleSet, boolean meeting) {
        return of(dossier, content, ruleSet, meeting, documents.itemsOf(dossier.number()));
    }

    private List<ChecklistItem> of(
            Dossier dossier, DossierContent content, String ruleSet, boolean meeting, Set<String> uploaded) {
        Set<String> present = new HashSet<>(uploaded);
        if (dossier.snapshot().wasSubmitted()) {
            present.add(ChecklistItem.SUBMISSION_LETTER);
        }
        return required(dossier, content, ruleSet).stream()
                .map(row -> item(row, present))
                .map(item -> meeting && ChecklistItem.VILLAGE_MINUTES.equals(item.item()) ? item.asRequired() : item)
                .toList();
    }

    private List<Map<String, Object>> required(Dossier dossier, DossierContent content, String ruleSet) {
        Map<String, Object> kind = new HashMap<>();
        kind.put("awardForm", dossier.awardForm().name());
        kind.put("nomineeType", dossier.nomineeType().name());
        kind.put("criteriaGroup", dossier.criteriaGroup().name());
        kind.put("ruleSet", ruleSet);
        kind.put(
                "policyLoan",
                content.criteria() == null ? null : content.criteria().policyLoan());
        return tables.evaluate(DECISION, kind);
    }

    private static ChecklistItem item(Map<String, Object> row, Set<String> present) {
        String item = (String) row.get("item");
        return new ChecklistItem(
                item, (String) row.get("label"), Boolean.TRUE.equals(row.get("required")), present.contains(item));
    }
}
