package vn.khenthuong.nomination;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.round.AwardRound;

/**
 * Everything a form or page shows about a dossier, read at one moment.
 *
 * @param criteria results of the numeric tests; none before the unit has prepared the dossier
 * @param summary the dossier line by line (danh sách trích ngang), identity numbers included
 * @param warnings what reviewers should notice
 * @param remark why it came back to the one who holds it now
 * @param supplement what the reception asked for last
 */
public record DossierReading(
        DossierSnapshot snapshot,
        AwardRound round,
        String unitName,
        DossierContent content,
        CriteriaOutcome criteria,
        List<ChecklistItem> checklist,
        List<SummaryLine> summary,
        List<String> warnings,
        Optional<String> remark,
        Optional<SupplementRequest> supplement) {

    /** What the criteria of the locality say; empty where they ask nothing of the nominee. */
    public Optional<LocalOutcome> local() {
        return Optional.ofNullable(criteria)
                .map(CriteriaOutcome::local)
                .filter(outcome -> !outcome.tests().isEmpty());
    }
}
