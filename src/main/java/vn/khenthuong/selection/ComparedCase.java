package vn.khenthuong.selection;

import java.util.List;
import java.util.UUID;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.SummaryLine;

/**
 * A case of the pool as it stands beside the others; without identity numbers.
 *
 * @param place of the ranking, or null
 * @param note of the ranking, or null
 * @param changeable whether it may still be ranked: it is neither on a list nor ended
 * @param profile who the nominee is, line by line
 * @param tests results of the numeric tests
 * @param criteria the answers in words, each with its clause
 * @param achievement what was achieved and when
 * @param papers newest version of each paper
 * @param opinions what was said about it, oldest first
 * @param priorAwards earlier awards the unit entered, or null
 * @param elsewhere what is known here of the same name in other rounds, or null
 * @param preferences why it is preferred among equals
 * @param unstated facts that decide about that and are not in the dossier
 */
public record ComparedCase(
        DossierSnapshot dossier,
        String unitName,
        Integer place,
        String note,
        boolean changeable,
        List<SummaryLine> profile,
        List<Test> tests,
        List<SummaryLine> criteria,
        List<SummaryLine> achievement,
        List<Paper> papers,
        List<String> opinions,
        String priorAwards,
        String elsewhere,
        List<Preference> preferences,
        List<String> unstated) {

    /** A numeric test with its clause. */
    public record Test(String citation, String verdict, boolean met, String text, String numbers) {}

    /**
     * A paper of the dossier.
     *
     * @param id of its newest version
     * @param versions how many there are
     */
    public record Paper(String label, UUID id, String fileName, int versions) {}
}
