package vn.khenthuong.decision.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinion.Outcome;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOutcome.Verdict;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Organization;

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
    private final Opinions opinions;
    private final Organization organization;

    CaseSheet(ListPapers papers, ListFormModel picture, Opinions opinions, Organization organization) {
        this.papers = papers;
        this.picture = picture;
        this.opinions = opinions;
        this.organization = organization;
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
            row.put("criteria", criteria(dossier, () -> confirmations(snapshot.number())));
            row.put("council", council(dossier.content().minutes()));
            row.put("quota", limits.of(snapshot));
            row.put("achievement", achievement(dossier));
            rows.add(row);
        }
        return rows;
    }

    /** Who has looked at the case and spoke for it, and when, each step by its last word. */
    private String confirmations(String dossier) {
        var last = new EnumMap<Opinion.Step, Opinion>(Opinion.Step.class);
        opinions.of(dossier).forEach(opinion -> last.put(opinion.step(), opinion));
        return last.values().stream()
                .filter(opinion -> opinion.outcome() == Outcome.SELECT || opinion.outcome() == Outcome.PASS)
                .map(opinion -> "%s xác nhận: %s, %s"
                        .formatted(
                                opinion.step().label(),
                                organization.nameOf(opinion.actor()),
                                VietnameseDates.of(opinion.at())))
                .collect(Collectors.joining("; "));
    }

    /** Those of the province, then, in words of their own, those the locality adds. */
    private static String criteria(DossierReading dossier, Supplier<String> confirmations) {
        var provincial = criteria(dossier.criteria(), confirmations);
        return dossier.local()
                .map(local -> "%s. Tiêu chí của địa phương: %s".formatted(provincial, local.inWords()))
                .orElse(provincial);
    }

    /** @param confirmations asked for only where a test cannot be proven by numbers yet */
    static String criteria(CriteriaOutcome outcome, Supplier<String> confirmations) {
        if (outcome.tests().isEmpty()) {
            return "Không có chỉ tiêu tính bằng số";
        }
        var confirmed =
                outcome.tests().stream().anyMatch(test -> test.verdict() == Verdict.CONFIRM) ? confirmations.get() : "";
        var unmet = outcome.tests().stream()
                .filter(test ->
                        test.verdict() == Verdict.NOT_MET || test.verdict() == Verdict.CONFIRM && confirmed.isEmpty())
                .map(test -> "%s: %s".formatted(test.verdictLabel(), test.citation()))
                .collect(Collectors.joining("; "));
        var met = "Đạt %d/%d"
                .formatted(
                        outcome.tests().stream()
                                .filter(test -> test.verdict() == Verdict.MET)
                                .count(),
                        outcome.tests().size());
        var rest = Stream.of(unmet, confirmed.isEmpty() ? "" : inWords(outcome, confirmed))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return rest.isEmpty() ? met : "%s (%s)".formatted(met, rest);
    }

    /** What the numbers cannot show before 2025, and who confirmed it. */
    private static String inWords(CriteriaOutcome outcome, String confirmed) {
        return "Chưa tính được bằng số: %s. %s"
                .formatted(
                        outcome.tests().stream()
                                .filter(test -> test.verdict() == Verdict.CONFIRM)
                                .map(CriteriaOutcome.Test::citation)
                                .collect(Collectors.joining("; ")),
                        confirmed);
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
