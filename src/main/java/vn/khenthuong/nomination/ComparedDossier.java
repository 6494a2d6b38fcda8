package vn.khenthuong.nomination;

import java.util.List;

/**
 * What is compared of a dossier that stands beside others; no identity number is in it.
 *
 * @param profile may be null in an old dossier
 * @param about who the nominee is, line by line
 * @param criteria the answers in words, each with its clause
 * @param achievement what was achieved and when
 * @param priorAwards earlier awards the unit entered, or null
 * @param tests what the numeric tests say; none for groups that are judged in words
 */
public record ComparedDossier(
        String unitName,
        NomineeProfile profile,
        List<SummaryLine> about,
        List<SummaryLine> criteria,
        List<SummaryLine> achievement,
        String priorAwards,
        CriteriaOutcome tests,
        List<ChecklistItem> checklist) {}
