package vn.khenthuong.selection.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierDocuments;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.selection.ComparedCase;
import vn.khenthuong.selection.ComparedCase.Paper;
import vn.khenthuong.selection.ComparedCase.Test;
import vn.khenthuong.selection.WantedRanking.Placing;

/** Puts together what is compared of a case. */
@Component
class Comparison {

    private final DossierView view;
    private final DossierDocuments documents;
    private final Opinions opinions;
    private final PriorityTable priorities;
    private final Organization organization;

    Comparison(
            DossierView view,
            DossierDocuments documents,
            Opinions opinions,
            PriorityTable priorities,
            Organization organization) {
        this.view = view;
        this.documents = documents;
        this.opinions = opinions;
        this.priorities = priorities;
        this.organization = organization;
    }

    /** @param placing its place, or null where it has none */
    ComparedCase of(DossierSnapshot dossier, Placing placing, AwardRound round, Actor reader) {
        var number = dossier.number();
        var compared = view.compared(number);
        return new ComparedCase(
                dossier,
                compared.unitName(),
                placing == null ? null : placing.place(),
                placing == null ? null : placing.note(),
                PoolCases.isOpen(dossier),
                compared.about(),
                compared.tests().tests().stream()
                        .map(test -> new Test(
                                test.citation(),
                                test.verdictLabel(),
                                test.verdict() == CriteriaOutcome.Verdict.MET,
                                test.text(),
                                test.numbers()))
                        .toList(),
                compared.criteria(),
                compared.achievement(),
                papers(
                        number,
                        reader,
                        compared.checklist().stream()
                                .collect(Collectors.toMap(
                                        item -> item.item(),
                                        item -> item.label(),
                                        (one, other) -> one,
                                        LinkedHashMap::new))),
                opinions.of(number).stream().map(this::words).toList(),
                compared.priorAwards(),
                view.sameNames(dossier, reader).elsewhere().orElse(null),
                priorities.of(dossier.nomineeType(), compared.profile(), round.ruleSet()),
                priorities.unstated(dossier.nomineeType(), compared.profile()));
    }

    private List<Paper> papers(String number, Actor reader, LinkedHashMap<String, String> labels) {
        var byItem = documents.list(reader, number).stream()
                .collect(Collectors.groupingBy(StoredDocument::item, LinkedHashMap::new, Collectors.toList()));
        return byItem.entrySet().stream()
                .map(paper -> {
                    var newest = paper.getValue().stream()
                            .max(Comparator.comparingInt(StoredDocument::version))
                            .orElseThrow();
                    return new Paper(
                            labels.getOrDefault(paper.getKey(), "Giấy tờ khác"),
                            newest.id(),
                            newest.fileName(),
                            paper.getValue().size());
                })
                .toList();
    }

    private String words(Opinion opinion) {
        var parts = new ArrayList<String>();
        parts.add("%s: %s".formatted(opinion.step().label(), opinion.outcome().label()));
        if (opinion.refusal() != null) {
            parts.add(
                    opinion.refusal().code() == null
                            ? opinion.refusal().reason()
                            : "%s – %s"
                                    .formatted(
                                            opinion.refusal().code().label(),
                                            opinion.refusal().reason()));
        }
        parts.add(opinion.remark());
        parts.add(opinion.override() == null ? null : opinion.override().cited());
        return "%s (%s, %s)"
                .formatted(
                        parts.stream().filter(Objects::nonNull).collect(Collectors.joining("; ")),
                        organization.nameOf(opinion.actor()),
                        VietnameseDates.of(opinion.at()));
    }
}
