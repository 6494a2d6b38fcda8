package vn.khenthuong.decision.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOutcome.Verdict;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;

/**
 * The cases of a list as those read them who answer for it before the province: one table by kind of nominee in the order of the
 * plan, and for each name what speaks for it.
 */
@Component
class CaseSheet {

    /** Fact that holds the rows of the table. */
    static final String ROWS = "caseRows";

    private final ListPapers papers;
    private final ListFormModel picture;

    CaseSheet(ListPapers papers, ListFormModel picture) {
        this.papers = papers;
        this.picture = picture;
    }

    /** The cases on the list now, in order. */
    List<DossierReading> inOrder(AwardListSnapshot list) {
        return papers.inOrder(list.live());
    }

    List<Map<String, Object>> rows(AwardListSnapshot list, List<DossierReading> cases) {
        var limits = picture.usage(list.round());
        var places = new EnumMap<NomineeType, Integer>(NomineeType.class);
        var rows = new ArrayList<Map<String, Object>>();
        for (var dossier : cases) {
            var snapshot = dossier.snapshot();
            var type = snapshot.nomineeType();
            var row = new HashMap<>(picture.row(snapshot));
            row.put("place", "%s %d".formatted(type.label(), places.merge(type, 1, Integer::sum)));
            row.put("nominee", NomineeWording.of(dossier));
            row.put("criteria", criteria(dossier));
            row.put("council", council(dossier.content().minutes()));
            row.put("quota", limits.of(snapshot));
            row.put("achievement", achievement(dossier));
            rows.add(row);
        }
        return rows;
    }

    /** Those of the province, then, in words of their own, those the locality adds. */
    private static String criteria(DossierReading dossier) {
        var provincial = provincial(dossier.criteria());
        return dossier.local()
                .map(local -> "%s. Tiêu chí của địa phương: %s".formatted(provincial, local.inWords()))
                .orElse(provincial);
    }

    private static String provincial(CriteriaOutcome outcome) {
        if (outcome.tests().isEmpty()) {
            return "Không có chỉ tiêu tính bằng số";
        }
        var unmet = outcome.tests().stream()
                .filter(test -> test.verdict() != Verdict.MET)
                .map(test -> "%s: %s".formatted(test.verdictLabel(), test.citation()))
                .collect(Collectors.joining("; "));
        var met = "Đạt %d/%d"
                .formatted(
                        outcome.tests().stream()
                                .filter(test -> test.verdict() == Verdict.MET)
                                .count(),
                        outcome.tests().size());
        return unmet.isEmpty() ? met : "%s (%s)".formatted(met, unmet);
    }

    private static String council(CouncilMinutes minutes) {
        return minutes == null
                ? ""
                : "%d/%d (%s%%)"
                        .formatted(
                                minutes.votesFor(), minutes.members(), VietnameseNumbers.of(minutes.shownPercentage()));
    }

    private static String achievement(DossierReading dossier) {
        var achievement = dossier.content().achievement();
        return achievement == null ? "" : achievement.summary();
    }
}
